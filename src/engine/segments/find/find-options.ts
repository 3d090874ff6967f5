import { type BucketOptions, defaultBuckets } from './bucket-economy.js';
import { defaultFields } from './cluster-fields.js';

/** How segments are looked for. */
export interface FindOptions {
  /** Fields to compare customers by; those that this shop can't answer are left out. */
  readonly fields: readonly string[];
  /** The largest number of segments to try, 2 to 20. */
  readonly most: number;
  /** A number of segments to make whatever it earns; null: the one that earns most. */
  readonly k: number | null;
  readonly seed: number;
  /** Whether to work out silhouettes, which takes longer than everything else. */
  readonly withSilhouette: boolean;
  readonly buckets: BucketOptions;
}

export const defaultFindOptions: FindOptions = {
  fields: defaultFields,
  most: 12,
  k: null,
  seed: 1,
  withSilhouette: true,
  buckets: defaultBuckets,
};

/** Clusters, the tree and silhouettes are made from at most so many customers; the rest go to the nearest centre. */
export const clusterSample = 2000;
/** The expected profit of each number of segments is worked out over at most so many customers, and scaled up. */
export const profitSample = 5000;
export const mostSegments = 20;
