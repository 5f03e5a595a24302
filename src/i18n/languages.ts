import {parts as ar} from './ar/parts.ts';
import {parts as deInformal} from './de-informal/parts.ts';
import {parts as de} from './de/parts.ts';
import {parts as en} from './en/parts.ts';
import {parts as es} from './es/parts.ts';
import {parts as fr} from './fr/parts.ts';
import {parts as it} from './it/parts.ts';
import type {Loaders} from './loaders.ts';
import {parts as nl} from './nl/parts.ts';
import {parts as pl} from './pl/parts.ts';
import {parts as pseudo} from './pseudo/parts.ts';

/** Each part of each language is a module of its own that only its users load. A test keeps the names in `load-messages.ts` the same. */
export const languages: Readonly<Record<string, Loaders>> = {
  ar,
  de,
  'de-x-informal': deInformal,
  en,
  'en-xa': pseudo,
  es,
  fr,
  it,
  nl,
  pl,
};
