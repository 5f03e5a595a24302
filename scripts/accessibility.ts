import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {criteria, type Criterion, type NamedTest} from './accessibility/criteria.ts';
import {root} from './public-entries.ts';

// npm run accessibility: writes docs/accessibility/conformance.md from scripts/accessibility/criteria.ts and the tests that it names.

/** Where the table stands. */
export const conformanceFile = path.join(root, 'docs/accessibility/conformance.md');

/** New in WCAG 2.2; the European standard, in version 3.2.1, has WCAG 2.1. */
const newIn22 = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);

/** Tests that are named, but not there. */
export const missingTests = (): readonly string[] =>
  criteria.flatMap(({id, tests = []}) =>
    tests.flatMap(([file, name]) => {
      const found = readFileSync(path.join(root, file), 'utf8').includes(name);
      return found ? [] : [`${id}: ${file} has no «${name}»`];
    }),
  );

const told = ([file, name]: NamedTest): string => {
  if (file.startsWith('scripts/stories/aria')) return 'accessibility tree of every story';
  if (file.startsWith('scripts/stories/dresses'))
    return name.startsWith('name') ? `axe in every story, ${/'(.*)'/.exec(name)?.[1]}` : `axe: ${name}`;
  if (file.startsWith('stories/')) return `story Torture/${name}`;
  return `${path.basename(file, '.ts').replace(/\.test$/, '')}: ${name}`;
};

const verdict = ({tests = [], notApplicable, people}: Criterion): string => {
  if (notApplicable) return 'not applicable';
  if (people?.includes('**not met')) return 'in part';
  return tests.length > 0 ? 'tested' : 'not tested';
};

/** The whole page. */
export const conformanceText = (): string => {
  const rows = criteria.map(criterion => {
    const {id, name, level, tests = [], notApplicable, people} = criterion;
    const clause = newIn22.has(id) ? '–' : `9.${id}`;
    const by = tests.map(told).join('; ') || '–';
    return `| ${id} ${name} | ${level} | ${clause} | ${verdict(criterion)} | ${by} | ${notApplicable ?? people ?? ''} |`;
  });
  const count = (wanted: string): number => criteria.filter(criterion => verdict(criterion) === wanted).length;
  return `# Conformance: WCAG 2.2 A and AA, EN 301 549

Made by \`npm run accessibility\` from the tests that it names; a test fails when one of them is gone. It is a statement about the elements, not about a
page with them, and no certificate: nobody has yet used them with a screen reader for it.

* *tested*: the tests named there fail when it is broken, as far as a machine sees.
* *in part*: there is a case in which it is not met, and the last column says which.
* *not tested*: it was built for, or it is the host's; only people can tell.

Of ${criteria.length} criteria ${count('tested')} are tested, ${count('in part')} are met in part, ${count('not tested')} are not tested, ${count('not applicable')} do not apply.
The clause is that of EN 301 549 V3.2.1, which has WCAG 2.1; a dash stands for what came with 2.2. Its clause 9.4.1.1 (parsing) is gone from WCAG 2.2, and met by every page of HTML.

| criterion | level | EN 301 549 | state | by | what no machine tests, or why it does not apply |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
};

if (import.meta.main) {
  for (const missing of missingTests()) process.stdout.write(`✖ ${missing}\n`);
  if (missingTests().length > 0) process.exitCode = 1;
  writeFileSync(conformanceFile, conformanceText());
  process.stdout.write(`${path.relative(root, conformanceFile)} is written\n`);
}
