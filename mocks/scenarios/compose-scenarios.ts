import type {ScriptName} from '../simulator/flow-script.ts';
import {mergeScripts, ScriptConflict} from '../simulator/merge-scripts.ts';
import type {Scenario, WorldDefinition, WorldStart} from '../simulator/world-definition.ts';
import {makeScenario} from './make-scenario.ts';

/** Scenarios that cannot be had: one is unknown, or two contradict. The message is for people. */
export class ScenarioError extends RangeError {
  override readonly name = 'ScenarioError';
}

const subjects: Readonly<Record<string, string>> = {
  organisation: 'the organisation',
  role: 'the role of the user',
  manageRefusal: 'what the user may do',
  subscribed: 'the subscription',
  syncs: 'the bank syncs that there are',
  tree: 'the assets',
  latencyMs: 'how long answers take',
  login: 'how the login ends',
  methods: 'the TAN methods',
  rounds: 'how many challenges there are',
  code: 'what becomes of the code',
  approval: 'what happens in the app',
  data: 'the accounts that a login brings',
  duplicate: 'whether the login is synced already',
  stepMs: 'how long the bank takes',
  importMs: 'how long the import takes',
  losesAnswer: 'whether the connection holds',
  page: 'the bank’s own page',
};

const contradiction = (ids: readonly string[], about: string): ScenarioError =>
  new ScenarioError(`the scenarios ${ids.join(' and ')} contradict each other: both say ${subjects[about] ?? about}`);

type Change = Partial<WorldDefinition>;

const scriptName = ({script}: Change): ScriptName | undefined => (typeof script === 'string' ? script : undefined);

/** The first two of them that cannot be had together are named. */
const mergedScript = (parts: readonly Scenario[], changes: readonly Change[]): Change => {
  const named = changes.flatMap((change, index) => {
    const name = scriptName(change);
    return name === undefined ? [] : [{name, id: parts[index]?.id ?? ''}];
  });
  if (named.length === 0) return {};
  for (const [index, {name, id}] of named.entries()) {
    for (const other of named.slice(0, index)) {
      try {
        mergeScripts([other.name, name]);
      } catch (error) {
        throw error instanceof ScriptConflict ? contradiction([other.id, id], error.about) : error;
      }
    }
  }
  return {script: mergeScripts(named.map(({name}) => name))};
};

const merge = (parts: readonly Scenario[], start: WorldStart): Change => {
  const changes = parts.map(part => part.changes?.(start) ?? {});
  const owners = new Map<string, string>();
  const merged: Change = {};
  for (const [index, change] of changes.entries()) {
    const {id = ''} = parts[index] ?? {};
    for (const key of Object.keys(change) as (keyof WorldDefinition)[]) {
      const owner = owners.get(key);
      if (key === 'script' || change[key] === undefined) continue;
      if (owner !== undefined && merged[key] !== change[key]) throw contradiction([owner, id], key);
      owners.set(key, id);
      Object.assign(merged, {[key]: change[key]});
    }
  }
  return {...merged, ...mergedScript(parts, changes)};
};

const nowhere: WorldStart = {now: 0, seed: 1};

/**
 * Several scenarios at once, for example a bank that is down and a hundred accounts: what each changes about the default
 * organisation, together. Throws a {@link ScenarioError} where two of them change the same thing.
 */
export const composeScenarios = (parts: readonly [Scenario, ...Scenario[]]): Scenario => {
  const [first, ...more] = parts;
  if (more.length === 0) return first;
  const rigid = parts.find(({changes}) => !changes);
  if (rigid) throw new ScenarioError(`the scenario ${rigid.id} cannot be had together with others`);
  merge(parts, nowhere);
  return makeScenario(
    {
      id: parts.map(({id}) => id).join('+'),
      title: parts.map(({title}) => title).join(' + '),
      group: first.group,
      description: parts.map(({description}) => description).join(' '),
    },
    start => merge(parts, start),
  );
};
