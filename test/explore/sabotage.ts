/** A design error of one line that the exploration must catch. */
export interface Sabotage {
  /** Below `src/store/`. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** What the broken invariant begins with. Any other break is caught as well, but not as meant. */
  readonly breaks: string;
  readonly why: string;
  /** Name of the world that shows it. */
  readonly world: string;
}
