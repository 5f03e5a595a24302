/** An error of one line in a critical module, and the test file that must go red by it. */
export interface Sabotage {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly test: string;
  readonly why: string;
}
