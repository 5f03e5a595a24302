import {toInstant} from '../clock.ts';
import {findBank} from '../directory/directory.ts';
import {sendToBank, worksByPage} from './bank-pages.ts';
import type {FlowContext} from './flow-context.ts';
import {moveTo, newStepId} from './flow-context.ts';

const hour = 3_600_000;

/** The bank is known and the terms are accepted: its login form or its own page, unless it cannot be reached. */
export const askLogin = (context: FlowContext): void => {
  const {world, flow, now, words} = context;
  const bank = flow.bankId === null ? undefined : findBank(flow.bankId);
  if (bank?.health === 'down') {
    const failure = {
      code: 'bank-unavailable',
      bankText: words.refusal.maintenance,
      retryAt: toInstant(now + hour),
    } as const;
    moveTo(context, {at: 'failed', failure, retry: 'restart'});
  } else if (worksByPage(context)) {
    sendToBank(context, {loggedIn: false});
  } else {
    moveTo(context, {at: 'enter-login', stepId: newStepId(world)});
  }
};
