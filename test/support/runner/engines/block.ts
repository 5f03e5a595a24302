import type {TestRunnerConfig} from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

let blocked: readonly RegExp[] = [];

const pattern = (url: string): RegExp =>
  new RegExp(`^${url.replaceAll(/[.?+()[\]]/g, String.raw`\$&`).replaceAll('*', '.*')}$`);

/** Addresses (with `*`) that this server refuses until told otherwise: for browsers that run one page at a time. */
export function refuse(urls: readonly string[]): void {
  blocked = urls.map(pattern);
}

/** Refuses what {@link refuse} names. */
export const refusing: Middleware = (context, next) => {
  if (!blocked.some(url => url.test(context.href))) return next();
  context.status = 503;
  context.set('Cache-Control', 'no-store');
  return undefined;
};
