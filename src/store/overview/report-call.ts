import type {Failure} from '../../client/failure.ts';
import {toFailure} from '../../client/failure.ts';
import type {Operation} from '../../contract/routes.ts';

/** Awaits a call of the client and tells what came of it, once. Whatever a host's client throws, at once or later, is a failure. */
export const reportCall = async <T>(
  operation: Operation,
  call: () => Promise<T>,
  done: (result: T) => void,
  failed: (failure: Failure) => void,
): Promise<void> => {
  let result: T;
  try {
    result = await call();
  } catch (error) {
    failed(toFailure(error, operation));
    return;
  }
  done(result);
};
