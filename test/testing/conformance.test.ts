import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createWorld, findScenario, SimulatedClock} from '../../mocks/index.ts';
import {createFetch, createHandlers} from '../../mocks/msw/index.ts';
import type {SandboxServer} from '../../mocks/server/index.ts';
import {startSandboxServer} from '../../mocks/server/index.ts';
import {createSimulatedClient} from '../../mocks/simulator/simulated-client.ts';
import {createHttpClient} from '../../src/client/http/index.ts';
import type {ConformanceTarget} from '../../testing/index.ts';
import {conformanceGroups, conformanceTests, runConformance} from '../../testing/index.ts';
import {world} from './world.ts';

const simulated: ConformanceTarget = {
  world,
  open: () => {
    const client = createSimulatedClient({scenario: 'default'});
    return {client, advance: milliseconds => client.clock.advance(milliseconds)};
  },
};

const overMsw: ConformanceTarget = {
  world,
  open: () => {
    const clock = new SimulatedClock();
    const baseUrl = 'https://bank.example/api';
    const fetch = createFetch(createHandlers({baseUrl, world: createWorld(findScenario('default')), clock}));
    return {
      client: createHttpClient({baseUrl, fetch}),
      advance: milliseconds => clock.advance(milliseconds),
      http: {baseUrl, fetch},
    };
  },
};

const broken = (text: string): string =>
  text
    .split('\n')
    .filter(line => !line.startsWith('–'))
    .join('\n');

describe('conformance kit', () => {
  it('has at least 150 cases, each with an id of its own and a sentence about what breaks', () => {
    const cases = conformanceGroups.flatMap(group => group.cases);
    assert.ok(cases.length >= 150, String(cases.length));
    assert.equal(new Set(cases.map(({id}) => id)).size, cases.length);
    for (const {id, title, breaks} of cases) assert.ok(title.length > 10 && /[.»]$/.test(breaks), id);
  });

  it('finds the simulated client in order', async () => {
    const report = await runConformance(simulated);
    assert.equal(report.broken, 0, broken(report.text));
    assert.deepEqual(
      [...new Set(report.results.filter(({outcome}) => outcome === 'not-tried').map(({group}) => group))].toSorted(),
      ['Changes', 'HTTP'],
    );
  });

  it('finds the HTTP client over MSW in order', async () => {
    const report = await runConformance(overMsw);
    // Handlers answer what they were made for; another address is a network error there.
    const ids = report.results.filter(({outcome}) => outcome === 'broken').map(({id}) => id);
    assert.deepEqual(ids, ['http-unknown-path'], broken(report.text));
    assert.deepEqual(
      report.results.filter(({outcome}) => outcome === 'not-tried').map(({id}) => id),
      ['remove-importing', 'http-anonymous'],
    );
  });

  it('tries what an import refuses', async () => {
    const report = await runConformance(
      {
        world: {...world, importingSyncId: 'operations-germany'},
        open: () => ({client: createSimulatedClient({scenario: 'importing'})}),
      },
      {only: ['remove-importing']},
    );
    assert.deepEqual([report.kept, report.results.length], [1, 1], report.text);
  });

  it('gives its cases to any test runner', async () => {
    const tests = conformanceTests(simulated);
    assert.equal(tests.length, conformanceGroups.flatMap(({cases}) => cases).length);
    const test = tests.find(({id}) => id === 'run-twice');
    assert.equal(await test?.run(), 'kept');
  });

  it('tries nothing that the world does not have', async () => {
    const report = await runConformance({...simulated, world: {}});
    assert.equal(report.broken, 0, broken(report.text));
    assert.ok(report.notTried > 60);
    assert.match(report.text, /`world\.bank` is not given/);
    assert.match(report.text, /\d+ kept, 0 broken, \d+ not tried$/);
  });
});

describe('conformance kit over real HTTP', () => {
  let server: SandboxServer;
  let opened = 0;
  before(async () => {
    server = await startSandboxServer({clock: 'standing', now: '2026-11-24T09:00:00Z'});
  });
  after(() => server.close());

  it('finds the sandbox server in order', async () => {
    const report = await runConformance({
      world,
      open: () => {
        opened += 1;
        const baseUrl = `${server.url}/s/default/conformance-${opened}`;
        return {
          client: createHttpClient({baseUrl}),
          http: {baseUrl},
          advance: async milliseconds => {
            const answer = await fetch(`${server.url}/sandbox/worlds/default/conformance-${opened}/advance`, {
              method: 'POST',
              headers: {'content-type': 'application/json'},
              body: JSON.stringify({milliseconds}),
            });
            await answer.arrayBuffer();
          },
        };
      },
    });
    assert.equal(report.broken, 0, broken(report.text));
    assert.ok(report.kept > 170, report.text);
  });

  it('finds a world that goes on from case to case in order too', async () => {
    const baseUrl = `${server.url}/s/default/one-for-all`;
    const report = await runConformance({
      world,
      open: () => ({
        client: createHttpClient({baseUrl}),
        http: {baseUrl},
        advance: async milliseconds => {
          const answer = await fetch(`${server.url}/sandbox/worlds/default/one-for-all/advance`, {
            method: 'POST',
            headers: {'content-type': 'application/json'},
            body: JSON.stringify({milliseconds}),
          });
          await answer.arrayBuffer();
        },
      }),
    });
    assert.equal(report.broken, 0, broken(report.text));
  });
});
