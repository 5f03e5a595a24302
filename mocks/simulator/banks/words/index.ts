import type {Bank} from '../../../../src/contract/bank.ts';
import type {BankWords} from './bank-words.ts';
import {german} from './de.ts';
import {english} from './en.ts';
import {spanish} from './es.ts';
import {french} from './fr.ts';
import {italian} from './it.ts';
import {dutch} from './nl.ts';
import {polish} from './pl.ts';

const languages: Readonly<Record<string, BankWords>> = {
  DE: german,
  AT: german,
  CH: german,
  FR: french,
  NL: dutch,
  ES: spanish,
  IT: italian,
  PL: polish,
};

/** The language of a bank: that of its country, else English. */
export const wordsOf = ({country}: Pick<Bank, 'country'>): BankWords =>
  (country === undefined ? undefined : languages[country]) ?? english;
