import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Account} from '../../../src/contract/account.ts';
import type {LinkEffect} from '../../../src/store/link/link-effect.ts';
import type {LinkEvent, Move} from '../../../src/store/link/link-event.ts';
import {focusedIndexOf} from '../../../src/store/link/link-focus.ts';
import {createLinkMachine} from '../../../src/store/link/link-machine.ts';
import {visibleRows} from '../../../src/store/link/link-rows.ts';
import {hasNoAsset} from '../../../src/store/link/asset-search.ts';
import {mayUnlink} from '../../../src/store/link/link-saving.ts';
import {isEmptyTree} from '../../../src/store/link/empty-tree.ts';
import {isSaving, maySave} from '../../../src/store/link/link-selectors.ts';
import type {LinkState} from '../../../src/store/link/link-state.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {account, asset, failure, linkedTo, pageOf, refused} from './link-fixture.ts';

const machine = createLinkMachine(account);
const step = (state: LinkState, event: LinkEvent) => machine.transition(deepFreeze(state), deepFreeze(event));
const run = (state: LinkState, ...events: readonly LinkEvent[]): LinkState =>
  events.reduce((current, event) => step(current, event)[0], state);

const loaded = (parentId: string | null, ...items: Parameters<typeof pageOf>): LinkEvent => ({
  type: 'branch-loaded',
  parentId,
  page: pageOf(...items),
});
const loadOf = (parentId: string | null): LinkEffect => ({
  kind: 'load-branch',
  scope: `branch ${parentId ?? ''}`,
  parentId,
});
const toggled = (assetId: string): LinkEvent => ({type: 'toggled', assetId});
const activated = (key: string): LinkEvent => ({type: 'activated', key});
const typed = (query: string): LinkEvent => ({type: 'query-changed', query});
const found = (ids: string, nextCursor: string | null = null): LinkEvent => ({
  type: 'assets-found',
  page: pageOf(
    [...ids].map(id => asset(id)),
    nextCursor,
    9,
  ),
});
const callFailed = (effect: LinkEffect, ...[code, outcome, change]: Parameters<typeof failure>): LinkEvent => ({
  type: 'call-failed',
  effect,
  failure: failure(code, outcome, change),
  at: 1000,
});

/** Two roots; the first one has three children, one of which cannot be linked. */
const empty = machine.initial;
const roots = run(empty, {type: 'started'}, loaded(null, [asset('de', 3), asset('fr', 2)]));
const tree = run(
  roots,
  toggled('de'),
  loaded('de', [asset('nord'), refused('plan', 'conceptual-stage'), asset('süd')]),
);

const draw = (state: LinkState): string => {
  const rows = visibleRows(state);
  return rows
    .slice(0, rows.length)
    .map(row => '·'.repeat(row.level - 1) + (row.kind === 'asset' ? row.asset.id : `+${row.status}`))
    .join(' ');
};

describe('the tree', () => {
  test('begins with the roots', () => {
    const [state, effect, ...more] = step(empty, {type: 'started'});
    assert.deepEqual(
      [draw(state), effect, more],
      ['+loading +loading +loading', {...loadOf(null), cursor: undefined}, []],
    );
    assert.deepEqual(machine.scopes(state), ['branch ']);
    assert.deepEqual(machine.scopes(roots), []);
  });

  test('a single root is opened at once, several are not', () => {
    const [state, effect] = step(run(empty, {type: 'started'}), loaded(null, [asset('corp', 2)]));
    assert.deepEqual([draw(state), effect], ['corp ·+loading ·+loading', {...loadOf('corp'), cursor: undefined}]);
    assert.equal(step(run(empty, {type: 'started'}), loaded(null, [asset('corp', 2)], 'more', 5)).length, 1);
    assert.equal(step(run(empty, {type: 'started'}), loaded(null, [asset('corp', 0)])).length, 1);
    assert.equal(draw(roots), 'de fr');
  });

  test('loads a branch when it is opened for the first time', () => {
    const [state, effect] = step(roots, toggled('de'));
    assert.deepEqual(
      [draw(state), effect],
      ['de ·+loading ·+loading ·+loading fr', {...loadOf('de'), cursor: undefined}],
    );
    assert.deepEqual(machine.scopes(state), ['branch de']);
    assert.equal(draw(tree), 'de ·nord ·plan ·süd fr');
    const [shut, ...nothing] = step(tree, toggled('de'));
    assert.deepEqual([draw(shut), nothing], ['de fr', []]);
    assert.deepEqual(step(shut, toggled('de')).slice(1), []);
    // Closed while it loads: it goes on, and is there when it is opened again.
    const closing = run(state, toggled('de'));
    assert.deepEqual(machine.scopes(closing), ['branch de']);
    assert.equal(draw(run(closing, loaded('de', [asset('nord')]), toggled('de'))), 'de ·nord fr');
  });

  test('leaves have nothing to open, nor does what is not there', () => {
    assert.equal(step(tree, toggled('nord'))[0], tree);
    assert.equal(step(tree, toggled('nowhere'))[0], tree);
  });

  test('goes on loading from a row', () => {
    const partly = run(roots, toggled('de'), loaded('de', [asset('nord')], 'c2', 3));
    const [state, effect] = step(partly, activated('rest 0 de'));
    assert.deepEqual([draw(state), effect], ['de ·nord ·+loading fr', {...loadOf('de'), cursor: 'c2'}]);
    assert.deepEqual(step(state, activated('rest 0 de')).slice(1), [], 'once');
    assert.equal(draw(run(state, loaded('de', [asset('süd')]))), 'de ·nord ·süd fr');
  });

  test('a branch that did not load says so, and is loaded again from there', () => {
    const failed = run(roots, toggled('de'), callFailed(loadOf('de'), 'unreachable', 'unknown'));
    assert.equal(draw(failed), 'de ·+failed fr');
    const row = visibleRows(failed).at(1);
    assert.equal(row?.kind === 'rest' && row.failure?.code, 'unreachable');
    const [again, effect] = step(failed, activated('rest 0 de'));
    assert.deepEqual(
      [draw(again), effect],
      ['de ·+loading ·+loading ·+loading fr', {...loadOf('de'), cursor: undefined}],
    );
    // Opening and closing it asks for nothing by itself.
    assert.deepEqual(step(run(failed, toggled('de')), toggled('de')).slice(1), []);
    const more = run(
      roots,
      toggled('de'),
      loaded('de', [asset('nord')], 'c2', 3),
      activated('rest 0 de'),
      callFailed(loadOf('de'), 'offline', 'not-sent'),
    );
    assert.equal(draw(more), 'de ·nord ·+failed fr');
    assert.deepEqual(step(more, activated('rest 0 de'))[1], {...loadOf('de'), cursor: 'c2'});
  });

  test('says when there is nothing to see', () => {
    assert.deepEqual([empty, roots].map(isEmptyTree), [false, false]);
    assert.equal(isEmptyTree(run(empty, {type: 'started'}, loaded(null, []))), true);
    assert.equal(isEmptyTree(run(empty, {type: 'started'}, loaded(null, [], 'more', 4))), false);
  });
});

describe('choosing', () => {
  test('only what can be linked is selected; what cannot is opened, or only gets the focus', () => {
    const chosen = run(tree, activated('asset nord'));
    assert.deepEqual([chosen.selected?.id, chosen.focused], ['nord', 'asset nord']);
    const planned = run(chosen, activated('asset plan'));
    assert.deepEqual([planned.selected?.id, planned.focused], ['nord', 'asset plan']);
    const [opened, effect] = step(chosen, activated('asset fr'));
    assert.deepEqual([opened.selected?.id, effect?.kind], ['nord', 'load-branch']);
    assert.equal(step(tree, activated('asset nowhere'))[0], tree);
  });

  test('a selected asset that is not the linked one can be saved', () => {
    const chosen = run(tree, activated('asset nord'));
    const linked: LinkState = {...tree, account: linkedTo('nord', 7)};
    assert.deepEqual([tree, chosen].map(maySave), [false, true]);
    assert.equal(maySave(run(linked, activated('asset nord'))), false);
    assert.equal(maySave(run(linked, activated('asset süd'))), true);
    assert.deepEqual([tree, linked].map(mayUnlink), [false, true]);
    assert.equal(step(tree, {type: 'save'})[0], tree);
    assert.equal(step(tree, {type: 'unlink'})[0], tree);
    // A node with children may be one that can be linked.
    const open = run(empty, {type: 'started'}, loaded(null, [asset('park', 2, {linkRefusal: null}), asset('fr', 1)]));
    assert.equal(run(open, activated('asset park')).selected?.id, 'park');
  });
});

describe('searching', () => {
  const searching = run(tree, typed('nord'));

  test('asks after a pause, from one letter on, and shows a flat list', () => {
    const [state, effect] = step(tree, typed(' n '));
    assert.deepEqual(effect, {kind: 'search-assets', scope: 'search', query: 'n', cursor: undefined, settle: true});
    assert.deepEqual([draw(state), machine.scopes(state)], ['+loading +loading +loading', ['search']]);
    const results = run(state, found('xy', 'c2'));
    assert.equal(draw(results), 'x y +more');
    const [row] = visibleRows(results).slice(0, 1);
    assert.deepEqual(row?.kind === 'asset' && [row.posInSet, row.setSize, row.expandable], [1, 9, false]);
    const rows = visibleRows(results);
    assert.deepEqual(['asset y', 'rest 0 ', 'asset nord', 'rest 1 '].map(rows.indexOf), [1, 2, -1, -1]);
    assert.equal(rows.at(-1), undefined);
  });

  test('comes back to the tree as it was', () => {
    const back = run(searching, found('x'), typed(''));
    assert.deepEqual([draw(back), machine.scopes(back)], [draw(tree), []]);
    assert.deepEqual(step(searching, typed('  ')).slice(1), []);
  });

  test('typing on keeps what was found, spaces at the ends ask nothing', () => {
    const [more, effect] = step(run(searching, found('xy')), typed('nordw'));
    assert.deepEqual([draw(more), effect?.kind], ['x y', 'search-assets']);
    assert.deepEqual(step(searching, typed('nord ')).slice(1), []);
    assert.equal(step(searching, typed('nord'))[0], searching);
  });

  test('loads more, and the same again after a failure', () => {
    const first = run(searching, found('xy', 'c2'));
    const [more, effect] = step(first, activated('rest 0 '));
    assert.deepEqual(effect, {kind: 'search-assets', scope: 'search', query: 'nord', cursor: 'c2', settle: false});
    assert.equal(draw(more), 'x y +loading');
    assert.equal(draw(run(more, found('yz'))), 'x y z');
    assert.deepEqual(step(more, activated('rest 0 ')).slice(1), []);
    const broken = run(more, callFailed(effect, 'unreachable', 'unknown'));
    assert.equal(draw(broken), 'x y +failed');
    assert.deepEqual(step(broken, activated('rest 0 '))[1], effect);
    const never = run(searching, callFailed(effect, 'unreachable', 'unknown'));
    assert.equal(draw(never), '+failed');
    const again = {...effect, cursor: undefined};
    assert.deepEqual(step(never, activated('rest 0 '))[1], again);
    assert.deepEqual(step(never, typed('nord '))[1], {...again, settle: true});
    const stale = run(run(searching, found('xy'), typed('nordw')), callFailed(effect, 'offline', 'not-sent'));
    assert.deepEqual(step(stale, activated('rest 0 '))[1], {...again, query: 'nordw'});
  });

  test('what was found can be selected, and stays so in the tree', () => {
    const chosen = run(searching, found('x'), activated('asset x'), typed(''));
    assert.equal(chosen.selected?.id, 'x');
  });

  test('«nothing» is said after an answer alone', () => {
    assert.equal(hasNoAsset(run(searching, found('')).search), true);
    for (const state of [tree, searching, run(searching, found('x')), run(searching, found(''), typed('nordw'))]) {
      assert.equal(hasNoAsset(state.search), false);
    }
  });
});

describe('the focus', () => {
  const focused = (state: LinkState): string | undefined => visibleRows(state).at(focusedIndexOf(state))?.key;
  const move = (state: LinkState, ...moves: readonly Move[]): string | undefined =>
    focused(run(state, ...moves.map(to => ({type: 'moved', move: to}) as const)));
  const at = (key: string): LinkState => run(tree, {type: 'focused', key});

  test('is on the first row, or on what is selected, or where it was moved to', () => {
    assert.equal(focused(tree), 'asset de');
    assert.equal(focused({...tree, selected: asset('süd')}), 'asset süd');
    assert.equal(focused({...tree, selected: asset('elsewhere')}), 'asset de');
    assert.equal(focused({...at('asset plan'), selected: asset('süd')}), 'asset plan');
    assert.equal(step(tree, {type: 'focused', key: 'asset nowhere'})[0], tree);
    assert.equal(focusedIndexOf(empty), 0);
  });

  test('moves by keys', () => {
    assert.equal(move(tree, 'next', 'next'), 'asset plan');
    assert.equal(move(tree, 'previous'), 'asset de');
    assert.equal(move(at('asset fr'), 'next'), 'asset fr');
    assert.equal(move(at('asset plan'), 'previous'), 'asset nord');
    assert.equal(move(tree, 'last'), 'asset fr');
    assert.equal(move(at('asset süd'), 'first'), 'asset de');
    assert.equal(move(at('asset süd'), 'out'), 'asset de');
    assert.equal(move(at('asset süd'), 'in'), 'asset süd');
    assert.equal(move(at('asset fr'), 'out'), 'asset fr');
    assert.equal(move(tree, 'in'), 'asset nord');
    assert.equal(step(empty, {type: 'moved', move: 'next'})[0], empty);
  });

  test('opens and closes by keys', () => {
    const [opened, effect] = step(at('asset fr'), {type: 'moved', move: 'in'});
    assert.deepEqual([draw(opened), effect?.kind], ['de ·nord ·plan ·süd fr ·+loading ·+loading', 'load-branch']);
    assert.equal(focused(opened), 'asset fr');
    assert.equal(focused(run(opened, {type: 'moved', move: 'in'})), 'rest 0 fr');
    assert.equal(focused(run(opened, {type: 'moved', move: 'in'}, {type: 'moved', move: 'out'})), 'asset fr');
    assert.equal(draw(run(tree, {type: 'moved', move: 'out'})), 'de fr');
    // What is open and has nothing in it leads nowhere.
    const hollow = run(roots, toggled('fr'), loaded('fr', []), {type: 'focused', key: 'asset fr'});
    assert.equal(move(hollow, 'in'), 'asset fr');
  });

  test('does not vanish with the row that had it', () => {
    assert.equal(run(at('asset süd'), toggled('de')).focused, 'asset de');
    assert.equal(run(at('asset fr'), toggled('de')).focused, 'asset fr');
  });

  test('follows letters, and begins again at the top', () => {
    const named = run(
      empty,
      {type: 'started'},
      loaded(
        null,
        ['Nordwind', 'Park Ölberg', 'Nordsee', 'Oelde'].map((name, i) => asset(`a${i}`, 0, {name})),
      ),
    );
    const type = (state: LinkState, text: string) => focused(run(state, {type: 'typed', text}));
    assert.equal(type(named, 'n'), 'asset a2');
    assert.equal(type(run(named, {type: 'typed', text: 'n'}), 'n'), 'asset a0');
    assert.equal(type(named, 'no'), 'asset a0', 'a word that goes on stays where it fits');
    assert.equal(type(named, 'nords'), 'asset a2');
    assert.equal(type(named, 'OEL'), 'asset a3');
    assert.equal(type(named, 'öl'), 'asset a3');
    assert.equal(type(named, 'x'), 'asset a0');
    assert.equal(step(named, {type: 'typed', text: ' '})[0], named);
    assert.equal(step(empty, {type: 'typed', text: 'n'})[0], empty);
  });
});

const saving = run(tree, activated('asset nord'), {type: 'save'});
const saveEffect: LinkEffect = {kind: 'save', scope: 'save', accountId: 'account-1', linkVersion: 7, assetId: 'nord'};
const lost = callFailed(saveEffect, 'timed-out', 'unknown');
const checking = run(saving, lost);
const findEffect: LinkEffect = {kind: 'find-account', scope: 'save', accountId: 'account-1', syncId: 'sync-1'};
const conflict = run(saving, callFailed(saveEffect, 'conflict', 'not-applied', {current: linkedTo('süd')}));
const unconfirmed = run(checking, callFailed(findEffect, 'unreachable', 'unknown'));
const done = run(saving, {type: 'saved', account: linkedTo('nord')});
const readAs = (read: Account): LinkEvent => ({type: 'account-read', account: read});

describe('saving', () => {
  test('sends the version that was read', () => {
    const [, ...effects] = step(run(tree, activated('asset nord')), {type: 'save'});
    assert.deepEqual(effects, [saveEffect, {kind: 'wait', scope: 'patience'}]);
    const linked: LinkState = {...tree, account: linkedTo('nord', 7)};
    assert.deepEqual(step(linked, {type: 'unlink'}).slice(1), [
      {...saveEffect, assetId: null},
      {kind: 'wait', scope: 'patience'},
    ]);
    assert.deepEqual(machine.scopes(saving), ['save', 'patience']);
  });

  type Row = readonly [LinkState, LinkEvent, LinkState['kind'] | 'as it was', readonly LinkEffect['kind'][]];
  const rows: readonly Row[] = [
    [saving, {type: 'saved', account: linkedTo('nord')}, 'done', ['announce']],
    [saving, lost, 'checking', ['find-account', 'wait']],
    [saving, callFailed(saveEffect, 'offline', 'not-sent'), 'choosing', []],
    [saving, callFailed(saveEffect, 'forbidden', 'not-applied'), 'choosing', []],
    [saving, callFailed(saveEffect, 'conflict', 'not-applied', {current: linkedTo('süd')}), 'conflict', []],
    [saving, callFailed(saveEffect, 'conflict', 'not-applied', {current: linkedTo('nord')}), 'done', ['announce']],
    [saving, callFailed(saveEffect, 'conflict', 'not-applied'), 'checking', ['find-account', 'wait']],
    [saving, {type: 'save'}, 'as it was', []],
    [saving, activated('asset süd'), 'as it was', []],
    [saving, typed('x'), 'as it was', []],
    [saving, readAs(account), 'as it was', []],
    [saving, {type: 'waited', patience: 'long'}, 'saving', []],
    [checking, readAs(linkedTo('nord')), 'done', ['announce']],
    [checking, readAs(account), 'choosing', []],
    [checking, readAs(linkedTo('süd')), 'conflict', []],
    [checking, readAs({...account, linkVersion: 9}), 'conflict', []],
    [checking, callFailed(findEffect, 'not-found', 'not-applied'), 'unconfirmed', []],
    [checking, {type: 'saved', account: linkedTo('nord')}, 'as it was', []],
    [unconfirmed, {type: 'check'}, 'checking', ['find-account', 'wait']],
    [unconfirmed, {type: 'save'}, 'as it was', []],
    [conflict, {type: 'keep'}, 'done', ['announce']],
    [conflict, {type: 'overwrite'}, 'saving', ['save', 'wait']],
    [conflict, {type: 'save'}, 'as it was', []],
    [tree, {type: 'overwrite'}, 'as it was', []],
    [tree, {type: 'keep'}, 'as it was', []],
    [tree, {type: 'check'}, 'as it was', []],
    [tree, {type: 'saved', account}, 'as it was', []],
    [tree, {type: 'waited', patience: 'long'}, 'as it was', []],
    [done, {type: 'save'}, 'as it was', []],
    [done, loaded(null, [asset('late')]), 'as it was', []],
  ];
  for (const [state, event, kind, effects] of rows) {
    test(`${state.kind} · ${event.type === 'call-failed' ? event.failure.code : event.type} → ${kind}`, () => {
      const [then, ...started] = step(state, event);
      if (kind === 'as it was') assert.equal(then, state);
      else assert.equal(then.kind, kind);
      assert.deepEqual(
        started.map(effect => effect.kind),
        effects,
      );
    });
  }

  test('says what came of it', () => {
    const keep = run(conflict, {type: 'keep'});
    assert.deepEqual(keep.kind === 'done' && [keep.change, keep.account.linkedAsset?.id], ['kept', 'süd']);
    assert.deepEqual(done.kind === 'done' && [done.change, done.account.linkVersion], ['linked', 8]);
    const linked: LinkState = {...tree, account: linkedTo('nord', 7)};
    const gone = run(linked, {type: 'unlink'}, {type: 'saved', account: {...account, linkVersion: 8}});
    assert.equal(gone.kind === 'done' && gone.change, 'unlinked');
    const goneAnyway = run(
      linked,
      {type: 'unlink'},
      callFailed(saveEffect, 'conflict', 'not-applied', {current: {...account, linkVersion: 9}}),
    );
    assert.equal(goneAnyway.kind === 'done' && goneAnyway.change, 'unlinked');
    assert.deepEqual(step(saving, {type: 'saved', account: linkedTo('nord')})[1], {
      kind: 'announce',
      scope: 'announce',
      syncId: 'sync-1',
    });
    assert.deepEqual(machine.scopes(done), []);
  });

  test('over what somebody else has chosen with the version that was shown', () => {
    const [, effect] = step(conflict, {type: 'overwrite'});
    assert.deepEqual(effect, {...saveEffect, linkVersion: 8});
  });

  test('a change that was refused, or has not arrived, leaves the choice and a message', () => {
    const limited = run(saving, callFailed(saveEffect, 'rate-limited', 'not-applied', {retryAfterMs: 5000}));
    assert.deepEqual(limited.kind === 'choosing' && [limited.message?.code, limited.retryAt, limited.selected?.id], [
      'rate-limited',
      6000,
      'nord',
    ]);
    const missed = run(checking, readAs(account));
    assert.deepEqual(missed.kind === 'choosing' && [missed.message?.code, missed.message?.outcome], [
      'timed-out',
      'not-applied',
    ]);
    const again = run(missed, {type: 'save'});
    assert.equal('message' in again, false);
  });

  test('a conflict whose account cannot be trusted is read instead', () => {
    const {linkedAsset, ...rest} = linkedTo('süd');
    for (const current of [
      null,
      'süd',
      {},
      rest,
      {...linkedTo('süd'), id: 'another'},
      {...linkedTo('süd'), linkVersion: '8'},
      {...rest, linkedAsset: {id: 'süd'}},
      {...rest, linkedAsset: {...linkedAsset, path: null}},
    ]) {
      assert.equal(run(saving, callFailed(saveEffect, 'conflict', 'not-applied', {current})).kind, 'checking');
    }
  });

  test('is busy while it waits for an answer', () => {
    assert.deepEqual([tree, saving, checking, conflict, unconfirmed, done].map(isSaving), [
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    const long = run(saving, {type: 'waited', patience: 'long'});
    assert.equal(long.kind === 'saving' && long.patience, 'long');
    // A branch that was loading meanwhile still comes.
    assert.equal(
      draw(
        run(
          roots,
          toggled('fr'),
          toggled('de'),
          loaded('de', [asset('nord')]),
          activated('asset nord'),
          {type: 'save'},
          loaded('fr', [asset('lyon')]),
        ),
      ),
      'de ·nord fr ·lyon',
    );
  });
});
