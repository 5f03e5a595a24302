import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from '@playwright/test';
import {differenceEnd, newAndGone, picturesIn} from './older-pictures.ts';
import {pixelDifference} from './pixel-difference.ts';

/** A pixel counts as changed where a channel is off by more than this, of 255. */
export const channelTolerance = 8;
/** A picture counts as changed where more than this share of its pixels has. */
export const shareTolerance = 0.00001;

interface Compared {
  readonly changed: number;
  readonly all: number;
  /** A PNG as base64. */
  readonly picture: string;
}

/** Decodes and compares in a page: the browser is there anyway, and reads PNG as it paints it. */
const compareIn = (page: Page, before: Buffer, after: Buffer): Promise<Compared> =>
  page.evaluate(
    async ([older, newer, tolerance]) => {
      const {compare} = globalThis as unknown as {readonly compare: typeof pixelDifference};
      const read = async (base64: string): Promise<ImageData> => {
        const answer = await fetch(`data:image/png;base64,${base64}`);
        const bitmap = await createImageBitmap(await answer.blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1);
      };
      const {width, height, changed, data} = compare(await read(older), await read(newer), tolerance);
      const canvas = Object.assign(document.createElement('canvas'), {width, height});
      canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
      return {changed, all: width * height, picture: canvas.toDataURL().split(',')[1] ?? ''};
    },
    [before.toString('base64'), after.toString('base64'), channelTolerance] as const,
  );

export interface Comparison {
  /** One line each, for whoever reads the run. */
  readonly lines: readonly string[];
  /** Whether nothing is new, gone, or changed beyond the tolerance. */
  readonly same: boolean;
  /** Files of the pictures that show differences, by the file that differs. */
  readonly differences: ReadonlyMap<string, string>;
}

interface Folders {
  readonly older: string;
  readonly newer: string;
}

const percent = new Intl.NumberFormat('en', {style: 'percent', minimumFractionDigits: 3, maximumFractionDigits: 3});

/** Compares pictures that were just taken with older ones of the same names, and puts what differs beside them. */
export const comparePictures = async (
  browser: Browser,
  {older, newer}: Folders,
  taken: Parameters<typeof newAndGone>[1],
): Promise<Comparison> => {
  const known = picturesIn(older);
  const {fresh, gone} = newAndGone(known, taken);
  const lines = [...fresh.map(file => `new:  ${file}`), ...gone.map(file => `gone: ${file}`)];
  const differences = new Map<string, string>();
  const there = new Set(known);
  let changedPictures = 0;
  let same = 0;
  const page = await browser.newPage();
  await page.evaluate(`globalThis.compare = ${pixelDifference.toString()}`);
  for (const file of taken.files) {
    const beside = file.replace(/\.png$/, differenceEnd);
    rmSync(path.join(newer, beside), {force: true});
    if (!there.has(file)) continue;
    const [before, after] = [older, newer].map(folder => readFileSync(path.join(folder, file)));
    if (!before || !after || before.equals(after)) {
      same += 1;
      continue;
    }
    const {changed, all, picture} = await compareIn(page, before, after); // oxlint-disable-line no-await-in-loop
    const isChanged = changed / all > shareTolerance;
    if (changed > 0) lines.push(`${isChanged ? '✖' : '·'} ${percent.format(changed / all)} ${file}`);
    if (isChanged) {
      changedPictures += 1;
      differences.set(file, beside);
      writeFileSync(path.join(newer, beside), Buffer.from(picture, 'base64'));
    } else same += 1;
  }
  await page.close();
  lines.push(`${same} as before, ${changedPictures} changed, ${fresh.length} new, ${gone.length} gone`);
  return {lines, same: changedPictures + fresh.length + gone.length === 0, differences};
};
