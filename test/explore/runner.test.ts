import assert from 'node:assert/strict';
import path from 'node:path';
import {test} from 'node:test';
import fc from 'fast-check';
import {root} from '../../scripts/public-entries.ts';
import type {EffectContext} from '../../src/store/create-store.ts';
import {createStore} from '../../src/store/create-store.ts';
import type {FlowEffect} from '../../src/store/flow/flow-effect.ts';
import type {FlowEvent} from '../../src/store/flow/flow-event.ts';
import type {FlowState} from '../../src/store/flow/flow-state.ts';
import {settle} from '../support/manual-clock.ts';
import {shortWorlds} from './bounds.ts';
import {firstWorld} from './explore.ts';
import {createTable} from './machine-table.ts';
import {createMoves} from './moves.ts';
import {loadSubject} from './subject.ts';
import type {Live} from './world.ts';

// The exploration has a runner of its own, without promises: it must do what `createStore` does.

interface Running extends EffectContext<FlowEvent> {
  readonly effect: FlowEffect;
  readonly end: () => void;
}

const subject = await loadSubject(path.join(root, 'src'));

for (const bounds of shortWorlds.filter(({clients, returns}) => clients === 1 && returns === 0)) {
  test(`the runner of the exploration does what the store does: ${bounds.name}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(10_000), {minLength: 10, maxLength: 60}), async choices => {
        const table = createTable(subject, bounds);
        const moves = createMoves(table, subject, bounds);
        let world = firstWorld(table.initial, bounds);
        let running: Running[] = [];
        const store = createStore<FlowState, FlowEvent, FlowEffect>(
          table.machine,
          (effect, context) =>
            new Promise<void>(resolve => {
              running.push({...context, effect, end: resolve});
            }),
        );
        const lives = (): readonly Live[] => world.clients[0]?.live ?? [];
        for (const choice of choices) {
          const possible = [...moves(world)].filter(({client}) => client === 0);
          const move = possible[choice % possible.length];
          if (!move) break;
          if (move.event !== undefined) {
            const event = table.eventOf(move.event);
            const effect = move.by && JSON.stringify(table.effectOf(move.by.effect).effect);
            const by = running.findLast(one => JSON.stringify(one.effect) === effect && !one.signal.aborted);
            assert.equal(by !== undefined, move.by !== undefined, 'what reports is running in both');
            (by ?? store).send(event);
            if (by && event.type !== 'waited') by.end();
            if (by && event.type !== 'waited') running = running.filter(one => one !== by);
            await settle();
          }
          ({world} = move);
          assert.deepEqual(
            JSON.parse(JSON.stringify(store.state)),
            JSON.parse(JSON.stringify(table.factsOf(world.clients[0]?.machine ?? 0).state)),
          );
          const real = running.filter(
            ({signal, effect}) =>
              !signal.aborted && effect.kind !== 'cancel' && effect.kind !== 'announce' && effect.kind !== 'wait',
          );
          const modelled = lives()
            .map(({effect}) => table.effectOf(effect).effect)
            .filter(({kind}) => kind !== 'wait');
          assert.deepEqual(
            real.map(({effect}) => JSON.stringify(effect)).toSorted(),
            modelled.map(effect => JSON.stringify(effect)).toSorted(),
          );
        }
        store.dispose();
      }),
      {numRuns: 150, seed: 20_261_124},
    );
  });
}
