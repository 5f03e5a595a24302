import {createHttpClient} from '../src/client/http/index.ts';
import type {ConformanceHttp, ConformanceTarget, ConformanceWorld} from './conformance/target.ts';

/** An API as a target: tried through our own HTTP client, and by requests beside it. */
export const httpTarget = ({
  world,
  ...http
}: ConformanceHttp & {readonly world: ConformanceWorld}): ConformanceTarget => ({
  world,
  open: () => ({client: createHttpClient(http), http}),
});
