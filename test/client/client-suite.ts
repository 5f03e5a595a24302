import {describe} from 'node:test';
import {changeCases} from './suite/change-cases.ts';
import {flowCases} from './suite/flow-cases.ts';
import type {MakeClient} from './suite/harness.ts';
import {withClient} from './suite/harness.ts';
import {listCases} from './suite/list-cases.ts';
import {loginCases} from './suite/login-cases.ts';

export type {MakeClient} from './suite/harness.ts';

/** What every client in front of a bank world must do, whatever lies between them. */
export const clientSuite = (name: string, makeClient: MakeClient): void => {
  const inWorld = withClient(makeClient);
  describe(name, () => {
    describe('lists', () => listCases(inWorld));
    describe('login', () => loginCases(inWorld));
    describe('flow', () => flowCases(inWorld));
    describe('changes', () => changeCases(inWorld));
  });
};
