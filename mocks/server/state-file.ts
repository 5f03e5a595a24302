import {readFile, rename, writeFile} from 'node:fs/promises';
import * as z from 'zod/mini';
import type {WorldState} from '../simulator/world-state.ts';

/** A world as it is kept. */
export interface SavedWorld {
  readonly session: string;
  /** How far its clock is ahead of the real one, in milliseconds; of a clock that stands still, its time. */
  readonly clock: {readonly aheadMs: number} | {readonly now: string};
  readonly state: WorldState;
}

const fileSchema = z.object({
  version: z.literal(1),
  worlds: z.array(
    z.object({
      session: z.string(),
      clock: z.union([z.object({aheadMs: z.number()}), z.object({now: z.string()})]),
      state: z.looseObject({
        scenario: z.string(),
        seed: z.number(),
        startedAt: z.number(),
        counters: z.object({sync: z.int(), step: z.int(), request: z.int()}),
        changed: z.record(z.string(), z.looseObject({})),
        removed: z.record(z.string(), z.literal(true)),
        added: z.array(z.looseObject({record: z.looseObject({id: z.string()}), accounts: z.array(z.looseObject({}))})),
        newAccounts: z.record(z.string(), z.array(z.looseObject({}))),
        accountChanges: z.record(z.string(), z.looseObject({})),
        links: z.record(z.string(), z.looseObject({})),
        flows: z.record(z.string(), z.looseObject({runKey: z.string(), position: z.looseObject({at: z.string()})})),
        wrongPins: z.record(z.string(), z.number()),
        faults: z.object({
          latencyMs: z.number(),
          planned: z.array(z.looseObject({})),
          errorRate: z.optional(z.number()),
          offline: z.optional(z.boolean()),
        }),
      }),
    }),
  ),
});

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What was saved; nothing when there is no file. A file that cannot be understood is left alone and reported once. */
export const loadWorlds = async (file: string, warn: (line: string) => void): Promise<readonly SavedWorld[]> => {
  try {
    const read = z.safeParse(fileSchema, JSON.parse(await readFile(file, 'utf8')));
    if (read.success) return read.data.worlds as unknown as readonly SavedWorld[];
    warn(`${file} is not a state of this sandbox; starting afresh`);
  } catch (error) {
    if (!isMissing(error)) warn(`${file} cannot be read; starting afresh`);
  }
  return [];
};

/** Writes a state file, one write at a time. */
export interface StateSaver {
  /** Saves soon; calls while a write is under way become one write after it. */
  save(): void;
  /** Resolves when everything is written. */
  flush(): Promise<void>;
}

/** Keeps a file up to date with what `read` gives. The file is replaced at once, never half written. */
export const createStateSaver = (
  file: string,
  read: () => readonly SavedWorld[],
  warn: (line: string) => void,
): StateSaver => {
  let wanted = false;
  let writing: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      try {
        await writeFile(`${file}.new`, JSON.stringify({version: 1, worlds: read()}), {mode: 0o600});
        await rename(`${file}.new`, file);
      } catch (error) {
        warn(`${file} cannot be written: ${error instanceof Error ? error.message : 'unknown error'}`);
      }
    }
    writing = undefined;
  };
  return {
    save: () => {
      wanted = true;
      writing ??= write();
    },
    flush: async () => {
      await writing;
    },
  };
};
