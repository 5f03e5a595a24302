import type {WireAnswer} from '../simulator/wire.ts';

/** An answer as a `Response`. */
export const toResponse = ({status, contentType, retryAfter, date, requestId, body}: WireAnswer): Response => {
  const headers = new Headers({
    // Balances do not belong into a cache.
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    date,
    'x-request-id': requestId,
  });
  if (contentType !== null) headers.set('content-type', contentType);
  if (retryAfter !== null) headers.set('retry-after', retryAfter);
  return new Response(status === 204 ? null : body, {status, headers});
};
