import type {BankScript, ScriptName} from './flow-script.ts';
import {scripts} from './flow-script.ts';

const ordinary: BankScript = scripts.multi;

/** Behaviours that are about accounts take the shortest way there; which TAN method that is does not matter to them. */
const methodsAreAside = new Set<ScriptName>(
  (Object.keys(scripts) as ScriptName[]).filter(
    name => scripts[name].data !== ordinary.data || scripts[name].duplicate,
  ),
).add('lost');

/** Two behaviours that cannot be had together, and what they differ about. */
export class ScriptConflict extends Error {
  readonly about: keyof BankScript;

  constructor(about: keyof BankScript) {
    super(`two behaviours differ about ${about}`);
    this.name = 'ScriptConflict';
    this.about = about;
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Several behaviours at once: what each of them changes, together. Throws a {@link ScriptConflict} where two change the same otherwise. */
export const mergeScripts = (names: readonly ScriptName[]): BankScript => {
  const firm: Partial<BankScript> = {};
  const aside: Partial<BankScript> = {};
  for (const name of names) {
    const script: BankScript = scripts[name];
    for (const key of Object.keys(ordinary) as (keyof BankScript)[]) {
      if (same(script[key], ordinary[key])) continue;
      if (key === 'methods' && methodsAreAside.has(name)) Object.assign(aside, {[key]: script[key]});
      else if (key in firm && !same(firm[key], script[key])) throw new ScriptConflict(key);
      else Object.assign(firm, {[key]: script[key]});
    }
  }
  return {...ordinary, ...aside, ...firm};
};
