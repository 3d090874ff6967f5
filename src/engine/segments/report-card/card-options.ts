import { type BucketOptions, defaultBuckets } from '../find/bucket-economy.js';

/** What the report card takes for granted; every assumption is told with the verdict. */
export interface CardOptions {
  readonly buckets: BucketOptions;
  /** Share of customers who respond without being addressed; for the smallest lift that a test could show. */
  readonly baseResponse: number;
  readonly seed: number;
}

export const defaultCardOptions: CardOptions = { buckets: defaultBuckets, baseResponse: 0.05, seed: 1 };
