import {examples} from '../../scripts/openapi/examples.ts';
import type {Fault, ProxyAnswer} from '../../mocks/fault-proxy/index.ts';
import type {Cell} from './cells.ts';

/** How a cell is made: what the proxy does, or what lies before it. */
export interface Harm {
  readonly proxy: Fault;
  /** `offline`: the device says so. `nobody`: the address leads nowhere. `blocked`: the browser keeps the answer to itself. `abort`: the caller gives up. */
  readonly before?: 'offline' | 'nobody' | 'blocked' | 'abort' | undefined;
}

const encoder = new TextEncoder();
const json = 'application/json';

const sample = ({column}: Cell): ProxyAnswer => {
  const {output} = examples[column.operation];
  return output === undefined
    ? {status: 204, headers: {}, body: new Uint8Array()}
    : {status: 200, headers: {'content-type': json}, body: encoder.encode(JSON.stringify(output))};
};

/** The server's answer, or an example where it was not asked, changed. */
const changed = (cell: Cell, change: (answer: ProxyAnswer) => ProxyAnswer): Harm => ({
  proxy: {forward: cell.processed ? 1 : 0, answer: 'pass', change: answer => change(answer ?? sample(cell))},
});

const status = (cell: Cell, code: number, headers: Record<string, string> = {}, body: object | string = {}): Harm =>
  changed(cell, () =>
    typeof body === 'string'
      ? {status: code, headers: {'content-type': 'text/html', ...headers}, body: encoder.encode(body)}
      : {
          status: code,
          headers: {'content-type': 'application/problem+json', ...headers},
          body: encoder.encode(JSON.stringify({title: 'Refused', status: code, ...body})),
        },
  );

const bodyAs = (cell: Cell, make: (text: string) => Uint8Array | (() => Iterable<Uint8Array>), type = json): Harm =>
  changed(cell, answer => {
    const text = answer.body instanceof Uint8Array ? new TextDecoder().decode(answer.body) : '';
    return {status: 200, headers: {...answer.headers, 'content-type': type}, body: make(text)};
  });

/** Changes what is said, not how; an answer without a body has nothing to change. */
const said = (cell: Cell, change: (output: Record<string, unknown>) => unknown): Harm =>
  changed(cell, answer => {
    const text = answer.body instanceof Uint8Array ? new TextDecoder().decode(answer.body) : '';
    if (text === '') return answer;
    return {...answer, body: encoder.encode(JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)))};
  });

const without = (output: Record<string, unknown>): unknown => {
  const gone = ['serverTime', 'total', 'holder'].find(name => name in output) ?? '';
  return Object.fromEntries(Object.entries(output).filter(([name]) => name !== gone));
};
const wrongType = (output: Record<string, unknown>): unknown => {
  const [name = ''] = ['serverTime', 'items', 'holder'].filter(key => key in output);
  return {...output, [name]: null};
};
const unknownMember = (output: Record<string, unknown>): unknown => {
  if ('step' in output) return {...output, step: 'dance'};
  const items = output['items'];
  if (!Array.isArray(items)) return {...output, problem: {code: 'brand-new'}};
  return {
    ...output,
    items: (items as object[]).map(item =>
      'health' in item
        ? {...item, health: 'dizzy'}
        : {...item, news: 'yes', ...('problem' in item ? {problem: {code: 'brand-new'}} : {})},
    ),
  };
};
const twice = (output: Record<string, unknown>): unknown => {
  for (const list of ['items', 'methods']) {
    const items = output[list];
    if (Array.isArray(items)) return {...output, [list]: [...(items as unknown[]), ...(items as unknown[])]};
  }
  return output;
};

const megabyte = encoder.encode('"'.padEnd(1024 * 1024, 'x'));
function* huge(): Iterable<Uint8Array> {
  for (let sent = 0; sent < 50; sent += 1) yield megabyte;
}

const html = '<!doctype html><title>Log in</title><form></form>';
const date = 'Tue, 24 Nov 2026 08:00:00 GMT';
const plain = (answer: Fault['answer'], forward: Fault['forward'], more: Partial<Fault> = {}): Harm => ({
  proxy: {forward, answer, ...more},
});

/** How each fault of the matrix is made. Some are made in several ways: the name of the way follows the number. */
export const harms: Readonly<Record<string, (cell: Cell) => Harm>> = {
  F01: () => ({...plain('pass', 1), before: 'offline'}),
  F02: () => ({...plain('pass', 1), before: 'nobody'}),
  F03: () => plain('cut', 0),
  F04: () => plain('cut', 1),
  F05: cell => ({proxy: {...changed(cell, answer => answer).proxy, answer: 'cut-in-body'}}),
  F06: ({processed}) => plain('hang', processed ? 1 : 0),
  // Half a second less than the half minute, so that no time limit of half a minute is due in the same moment.
  F07: cell => ({proxy: {...changed(cell, answer => answer).proxy, delayMs: 29_500}}),
  F08: cell => ({proxy: {...changed(cell, answer => answer).proxy, answer: 'drip', delayMs: 1000}}),
  F09: ({processed}) => ({...plain(processed ? 'pass' : 'cut', processed ? 1 : 0), before: 'blocked'}),
  F10: () => ({...plain('hang', 1), before: 'abort'}),
  F11: () => plain('pass', 1),
  F12: () => plain('pass', 2),
  F13: cell => status(cell, 400, {}, {code: 'invalid'}),
  F14: cell => status(cell, 401),
  F15: cell => status(cell, 402),
  F16: cell => status(cell, 403),
  F17: cell => status(cell, 404),
  F18: cell => status(cell, 405),
  F19: cell => status(cell, 408),
  F20: cell => status(cell, 409),
  F21: cell => status(cell, 410),
  F22: cell => status(cell, 412),
  F23: cell => status(cell, 413),
  F24: cell => status(cell, 422),
  F25: cell => status(cell, 423, {}, {code: 'access-locked'}),
  F26: cell => status(cell, 429, {'retry-after': '5'}),
  F27: cell => status(cell, 429, {'retry-after': 'Tue, 24 Nov 2026 08:00:09 GMT', date}),
  F28: cell => status(cell, 429, {'retry-after': '1000000000'}),
  F29: cell => status(cell, 500),
  F30: cell => status(cell, 502, {}, html),
  F31: cell => status(cell, 503, {'retry-after': '9'}),
  F32: cell => status(cell, 504, {}, html),
  F33: cell => status(cell, 302, {location: 'https://login.example/'}, html),
  F34: cell => changed(cell, () => ({status: 204, headers: {}, body: new Uint8Array()})),
  F35: cell => bodyAs(cell, () => encoder.encode(html), 'text/html; charset=utf-8'),
  F36: cell => bodyAs(cell, text => encoder.encode(text), 'text/plain'),
  F37: cell => bodyAs(cell, text => encoder.encode(text.slice(0, Math.floor(text.length / 2)))),
  F38: cell => said(cell, without),
  F39: cell => said(cell, output => ({...output, brandNew: {a: [1]}})),
  F40: cell => said(cell, unknownMember),
  F41: cell => said(cell, wrongType),
  F42: cell => said(cell, twice),
  F43: cell => bodyAs(cell, () => huge),
  F44: cell => bodyAs(cell, () => encoder.encode(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)),
  F45: cell => bodyAs(cell, () => new Uint8Array([0x22, 0xc3, 0x28, 0xff, 0x22])),
  F46: cell =>
    changed(cell, answer => ({...answer, headers: {...answer.headers, date: 'Sun, 24 Nov 2036 08:00:00 GMT'}})),
};
