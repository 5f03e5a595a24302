import type {BankIntegrationsClient} from 'bank-integration-elements';
import {readDuration, writeDuration} from './duration.ts';
import type {World, WorldControl} from './sandbox.ts';

const minuteMs = 60_000;

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/**
 * Sets a world's clock to what the address says: a duration since it began, an instant, or (where it says nothing that can be
 * read) the real time.
 */
export const placeWorld = async (control: WorldControl, now: string): Promise<World> => {
  const world = await control.read();
  const duration = readDuration(now);
  const wanted = duration === undefined ? Date.parse(now) : Date.parse(world.startedAt) + duration;
  const target = Number.isNaN(wanted) ? Date.now() : wanted;
  return Math.abs(Date.parse(world.now) - target) < minuteMs ? world : control.setClock(instant(target));
};

/** Moves the clock: to `now`, forward by a duration, or to an instant. Answers what the address is to say, too. */
export const moveWorld = async (
  control: WorldControl,
  to: string,
): Promise<{readonly world: World; readonly since: string}> => {
  const before = await control.read();
  const step = readDuration(to);
  const target = to === 'now' ? Date.now() : step === undefined ? Date.parse(to) : Date.parse(before.now) + step;
  const world = await control.setClock(instant(target));
  return {world, since: to === 'now' ? '' : writeDuration(target - Date.parse(world.startedAt))};
};

/** A minute after the next end of a bank session; undefined where none on the first page of syncs ends. */
export const nextExpiry = async (
  control: WorldControl,
  client: BankIntegrationsClient,
): Promise<string | undefined> => {
  const [{now}, {items}] = await Promise.all([control.read(), client.listBankSyncs({})]);
  const ends = items.flatMap(({expiresAt}) => (expiresAt === null ? [] : [Date.parse(expiresAt)]));
  const [next] = ends.filter(end => end > Date.parse(now)).toSorted((a, b) => a - b);
  return next === undefined ? undefined : instant(next + minuteMs);
};
