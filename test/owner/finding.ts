/** What should be there, and what is. */
export interface Difference {
  readonly expected: string;
  readonly seen: string;
}

/** A promise that was not kept. */
export interface Finding extends Difference {
  readonly promise: string;
}
