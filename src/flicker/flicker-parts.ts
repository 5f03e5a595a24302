/** One piece of a flicker code, as the reader shows or uses it. */
export interface FlickerElement {
  /** Characters from the space to the tilde. */
  readonly text: string;
  /** Sent as ASCII although digits alone would fit into half the room. Whatever is not all digits is sent so anyway. */
  readonly ascii?: boolean | undefined;
}

/** What a flicker code says, before it is packed. */
export interface FlickerParts {
  /** HHD 1.3 knows no control bytes and at most 15 bytes in a piece; HHD 1.4 knows both, and up to 63. */
  readonly version: '1.3' | '1.4';
  /** Hexadecimal, two characters each; empty for HHD 1.3. */
  readonly controlBytes: string;
  readonly startCode: FlickerElement;
  /** Account, amount and the like, in their order. */
  readonly elements: readonly FlickerElement[];
}
