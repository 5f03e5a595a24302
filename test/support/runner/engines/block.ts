import type {TestRunnerConfig} from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

let blocked: readonly RegExp[] = [];

const pattern = (url: string): RegExp =>
  new RegExp(`^${url.replaceAll(/[.?+()[\]]/g, String.raw`\$&`).replaceAll('*', '.*')}$`);

/** Addresses (with `*`) that this server refuses until told otherwise: for browsers that run one page at a time. */
export function refuse(urls: readonly string[]): void {
  blocked = urls.map(pattern);
}

/** Refuses what {@link refuse} names, and has browsers ask for our sources each time: what they keep cannot be refused. */
export const refusing: Middleware = async (context, next) => {
  if (blocked.some(url => url.test(context.href))) context.status = 503;
  else await next();
  if (!context.path.startsWith('/src/')) return;
  context.set('Cache-Control', 'no-cache');
  // The runner lets every path with an ending be kept for a year; it reads the path after this.
  context.path = '/src/';
};
