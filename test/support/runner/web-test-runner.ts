import {globSync} from 'node:fs';
import path from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, type TestRunnerConfig} from '@web/test-runner';
import {root} from '../../../scripts/public-entries.ts';
import {testCommands} from './commands.ts';
import {refusing} from './engines/block.ts';
import {engineOfThisRun, engines} from './engines/engines.ts';
import {skipPlugin} from './engines/skip-plugin.ts';
import {skipsOf} from './engines/skips.ts';
import {closingReporter, skipsReporter} from './reporter.ts';
import {vendorPlugin} from './vendor.ts';

const files = 'test/{ui,controllers,elements,lifecycle}/**/*.test.ts';
const engine = engineOfThisRun();
const skips = skipsOf(engine);
/** Whether only those tests run that the engine is said to fail. */
const skippedOnly = process.env['SKIPPED_ONLY'] !== undefined;
const tests = globSync(files, {cwd: root}).map(file => path.join(root, file));

/** What `npx wtr` runs: tests of everything that needs a document, in Chromium. */
const config: TestRunnerConfig = {
  rootDir: root,
  files: skippedOnly ? [...new Set(skips.map(({file}) => file))] : files,
  nodeResolve: false, // the vendor plugin resolves every bare import
  concurrency: 2,
  browsers: [await engines[engine].launcher()],
  plugins: [
    await vendorPlugin(tests),
    skipPlugin(skips, skippedOnly),
    // Never `auto`: the target of a new browser leaves decorators in the code. `.js` stays as it is.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      loaders: {'.js': undefined} as never,
      tsconfig: path.join(root, 'tsconfig.json'),
    }),
    testCommands(),
  ],
  middleware: [
    (context, next) => {
      if (context.path === '/mockServiceWorker.js') context.url = '/node_modules/msw/lib/mockServiceWorker.js';
      return next();
    },
    ...(engine === 'chromium' ? [] : [refusing]),
  ],
  testRunnerHtml: framework =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>test</title></head><body><script type="module" src="${framework}"></script></body></html>`,
  testFramework: {
    config: {ui: 'bdd', timeout: '10000', forbidOnly: Boolean(process.env['FORBID_ONLY'] ?? process.env['CI'])},
  },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: skippedOnly ? [skipsReporter()] : [defaultReporter({reportTestProgress: false}), closingReporter(skips)],
};

export default config;
