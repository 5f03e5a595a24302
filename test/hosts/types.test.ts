import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {hostApps} from '../../scripts/hosts/host-apps.ts';
import {runIn} from '../../scripts/hosts/install-host.ts';

const work = process.env['HOSTS'] ?? '';

for (const {name, title, wrong} of hostApps.filter(host => existsSync(path.join(work, host.name)))) {
  if (!wrong) continue;
  test(`${title}: its checker finds every wrong use, and nothing in the app`, async () => {
    const folder = path.join(work, name);
    await writeFile(path.join(folder, wrong.file), wrong.text);
    const {status, output} = await runIn(folder, 'npm', ['run', '--silent', 'check']);
    expect(status, output).not.toBe(0);
    // One message may go on in lines that are indented.
    const messages = output.split(/\n(?=\S)/).filter(message => /\berror\b/i.test(message));
    const file = path.basename(wrong.file);
    const missed = wrong.says.filter(
      ([line, about]) =>
        !messages.some(message => new RegExp(`${file}\\D+${line}\\D`).test(message) && about.test(message)),
    );
    expect(missed, output).toEqual([]);
    expect(
      messages.filter(message => /\bsrc[\\/]/.test(message) && !message.includes(file)),
      'errors in the app',
    ).toEqual([]);
  });
}
