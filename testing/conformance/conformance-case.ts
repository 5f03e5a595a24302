import type {ConformanceSession, ConformanceWorld} from './target.ts';

/** What a case gets. */
export interface ConformanceContext extends ConformanceSession {
  readonly world: ConformanceWorld;
  /** Lets time pass: the world's own where it can be moved, else the clock of the device. In milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** One promise of the contract. */
export interface ConformanceCase {
  /** Stays the same over versions, so that it can be left out by name. */
  readonly id: string;
  /** What must hold. */
  readonly title: string;
  /** What users would meet if it did not. */
  readonly breaks: string;
  readonly run: (context: ConformanceContext) => Promise<void>;
}

/** A list of cases under one heading. */
export interface ConformanceGroup {
  readonly group: string;
  readonly cases: readonly ConformanceCase[];
}
