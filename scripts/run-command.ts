import {spawn} from 'node:child_process';
import {root} from './public-entries.ts';

const timeLimit = 20 * 60_000;

/**
 * Runs a command in a process group of its own and resolves to its exit code and output. After 20 minutes it is ended.
 *
 * @param show - gets what it writes, as it comes.
 */
export function runCommand(
  command: string,
  env: NodeJS.ProcessEnv,
  show: (text: string, to: NodeJS.WriteStream) => void = (text, to) => void to.write(text),
): Promise<{readonly status: number; readonly output: string}> {
  return new Promise(resolve => {
    const child = spawn(command, {cwd: root, env, shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    const end = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    };
    const timer = setTimeout(() => {
      process.stdout.write(`error: not finished after ${timeLimit / 60_000} minutes\n`);
      end();
    }, timeLimit);
    const stop = (): void => {
      end();
      process.exit(1);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        show(text, to);
      });
    }
    child.once('close', code => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({status: code ?? 1, output});
    });
  });
}
