import {parseArgs} from 'node:util';
import {scenarios} from '../scenarios/registry.ts';
import {scripts} from '../simulator/flow-script.ts';
import {startSandboxServer} from './sandbox-server.ts';

const usage = `npm run sandbox -- [options]
  --port <number>     where to listen (8787)
  --bank-port <number> where the banks' own pages are (8788)
  --host <name>       127.0.0.1 unless told
  --allow-non-local   with another --host: lets other machines in; nothing is protected
  --scenario <id>     for requests that name none (default); several at once: bank-down+hundred-accounts
  --state <file>      keeps the worlds over restarts
  --now <instant>     when worlds begin, for example 2026-11-24T09:00:00Z
  --still             time stands still until POST /sandbox/worlds/<scenario>/<session>/advance
  --list              prints the scenarios and ends
  --quiet             prints no requests
`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const printScenarios = (): void => {
  const width = Math.max(...scenarios.map(({id}) => id.length));
  for (const {id, title, description} of scenarios) print(`  ${id.padEnd(width)}  ${title}. ${description}`);
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`no port: ${text}`);
  return port;
};

const readOptions = () => {
  const {values} = parseArgs({
    options: {
      port: {type: 'string', default: '8787'},
      'bank-port': {type: 'string', default: '8788'},
      'allow-non-local': {type: 'boolean', default: false},
      host: {type: 'string', default: '127.0.0.1'},
      scenario: {type: 'string', default: 'default'},
      state: {type: 'string'},
      now: {type: 'string'},
      still: {type: 'boolean', default: false},
      list: {type: 'boolean', default: false},
      quiet: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
  return {...values, port: readPort(values.port), bankPort: readPort(values['bank-port'])};
};

const main = async (): Promise<void> => {
  const {'allow-non-local': allowNonLocal, ...rest} = readOptions();
  const {port, bankPort, host, scenario, state, now, still, list, quiet, help} = rest;
  if (help) return print(usage);
  if (list) return printScenarios();
  const server = await startSandboxServer({
    port,
    bankPort,
    host,
    allowNonLocal,
    scenario,
    stateFile: state,
    now,
    clock: still ? 'standing' : 'running',
    ...(!quiet && {log: print}),
  });
  print(
    `Scenarios, each under ${server.url}/s/<scenario> (or <one>+<another>), with a world of your own under ${server.url}/s/<scenario>/<name>:`,
  );
  printScenarios();
  print(`User names that call up a behaviour at every bank: ${Object.keys(scripts).join(', ')}`);
  print('Any other user name and PIN log in; the code is 123456, the wrong PIN 00000.');
  print(`Pages of the banks: ${server.bankUrl}`);
  print(`Sandbox: ${server.url}`);
  const stop = (): void => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

// `| head` ends the reader, not the server's good manners.
process.stdout.on('error', () => process.exit(0));

try {
  await main();
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
}
