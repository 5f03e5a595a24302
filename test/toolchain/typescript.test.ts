import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {copyConfig, linkPackages, plant, run, type Tree} from './support.ts';

const broken: Tree = {
  'src/store/document.ts': 'export const a = document.title;\n',
  'src/client/window.ts': 'export const a = window;\n',
  'src/contract/node.ts': 'export const a = process.env;\n',
  'src/i18n/enum.ts': 'export enum A {\n  b,\n}\n',
  'src/search/index.ts': 'export const a = (x: readonly string[]): string => x[0];\n',
};

const clean: Tree = {
  'src/store/web.ts':
    'export const a = (url: string, signal: AbortSignal): Promise<Response> => fetch(url, {signal});\n' +
    "export const b = (): BroadcastChannel => new BroadcastChannel('x');\n",
};

describe('tsconfig.core.json', () => {
  const errors = new Map<string, string>();

  before(() => {
    const [folder, remove] = plant({...broken, ...clean});
    try {
      copyConfig(folder, 'tsconfig.json', 'tsconfig.src.json', 'tsconfig.core.json');
      linkPackages(folder);
      for (const line of run('tsc', ['-p', 'tsconfig.core.json', '--pretty', 'false'], folder).output.split('\n')) {
        const [, file, code] = /^(.+?)\(\d+,\d+\): error (TS\d+)/.exec(line) ?? [];
        if (file && code) errors.set(file, code);
      }
    } finally {
      remove();
    }
  });

  for (const [file, code, what] of [
    ['src/store/document.ts', 'TS2584', 'no document'],
    ['src/client/window.ts', 'TS2304', 'no window'],
    ['src/contract/node.ts', 'TS2591', 'no Node'],
    ['src/i18n/enum.ts', 'TS1294', 'only syntax that can be erased'],
    ['src/search/index.ts', 'TS2322', 'an element of a list may be missing'],
  ] as const) {
    it(`${file}: ${what}`, () => assert.equal(errors.get(file), code));
  }

  it('knows fetch, signals and channels', () => assert.equal(errors.get('src/store/web.ts'), undefined));
});

it('tsc is the version that was tried', () => {
  assert.equal(run('tsc', ['-v'], '.').output.trim(), 'Version 7.0.2');
});
