/** An error of one line in a critical module, and the tests that must go red by it: a file, or several by a pattern. */
export interface Sabotage {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly test: string;
  readonly why: string;
}
