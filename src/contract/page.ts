/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; null on the last one. Opaque. */
  readonly nextCursor: string | null;
  /** How many items the whole list has. */
  readonly total: number;
}
