import type { MessageKey, MessageParams } from '../../messages/index.js';

/**
 * How grave a finding is: `stop` can't be meant (a row that will never catch anybody), `warn` is worth a look before
 * anything is written, `hint` may well be meant.
 */
export type Severity = 'stop' | 'warn' | 'hint';

/** One thing that the check has to say about the rules. `findingText` says it as one sentence. */
export interface Finding {
  /** Key of the sentence in the catalogue. */
  readonly code: MessageKey;
  readonly severity: Severity;
  /** The segment whose rule it is about; empty where it is about all of them. */
  readonly segment: string;
  /** Rows of the rules tab, as the sheet counts; the row itself first, then those that it is compared with. */
  readonly rows: readonly number[];
  /** A1 name of the criterion's cell; empty where it is about whole rows. */
  readonly cell: string;
  /** Customers (or score codes) that it concerns; null where nothing was counted. */
  readonly count: number | null;
  /** `count` as a share of all, 0..1; null as above. */
  readonly share: number | null;
  /** What else the sentence needs. */
  readonly params: MessageParams;
}

/** What became of one row of the rules tab. */
export interface RuleCount {
  readonly segment: string;
  readonly row: number;
  /** Customers whom the row matches, whatever stands above it. */
  readonly matches: number;
  /** Customers whom it takes, the first match from the top winning. */
  readonly takes: number;
  /** Score codes that it takes under first match; null where the rules use more than scores. */
  readonly ownCodes: number | null;
  /**
   * Whether it can ever catch anybody: `never` is proven, over all values that customers could have; `open` means that no
   * proof was found.
   */
  readonly reach: 'never' | 'open';
}

/** What became of one segment: its rows together. */
export interface SegmentCount {
  readonly segment: string;
  readonly rows: readonly number[];
  readonly takes: number;
  /** Of all customers, 0..1; 0 where there are none. */
  readonly share: number;
  /** Share of all customers whose value is filled in every field that the segment's rows use; null where there are no customers. */
  readonly filled: number | null;
}

/** Two rows of different segments that can match the same customer. The one above takes whom both match. */
export interface Overlap {
  /** Indexes into the rules; `first` stands above `second`. */
  readonly first: number;
  readonly second: number;
  /** Customers whom both match today. */
  readonly customers: number;
}

/** Which score codes the rules cover; only where nothing but scores is asked for. */
export interface GridCoverage {
  /** The score fields used, in the order in which a code spells them: R, F, M. */
  readonly fields: readonly string[];
  readonly codes: number;
  readonly covered: number;
  /** Such as `512`; joined by `-` where a class has more than one digit. */
  readonly uncovered: readonly string[];
}

/** The whole check. It is data: `findingText` makes sentences of it. */
export interface RuleCheck {
  readonly customers: number;
  /** Customers whom some rule takes. */
  readonly caught: number;
  readonly unassigned: number;
  /** Share of all customers, 0..1; 0 where there are none. */
  readonly unassignedShare: number;
  readonly rules: readonly RuleCount[];
  readonly segments: readonly SegmentCount[];
  /** Only pairs that can meet: rows that are not listed are proven to have no customer in common. */
  readonly overlaps: readonly Overlap[];
  readonly grid: GridCoverage | null;
  /** False where the rules were too entangled to prove everything within the limit; nothing is claimed then. */
  readonly provenThroughout: boolean;
  /** Gravest first, then by row. */
  readonly findings: readonly Finding[];
}

export interface CheckOptions {
  /** Number of classes of the scores R, F and M; 5 unless given. */
  readonly bins?: number;
  /** A segment with fewer customers than this is too small to matter; 5 unless given. */
  readonly fewestCustomers?: number;
  /** So is one with less than this share of all customers; 0.01 unless given. */
  readonly smallestShare?: number;
  /** A field that is blank for more than this share of the customers is named; 0.1 unless given. */
  readonly blankShare?: number;
  /** Two rows whose customers are alike to this share (those in both, of those in either) are near-equal; 0.95 unless given. */
  readonly alikeShare?: number;
  /** Pieces into which a proof may cut the space of values before it gives up; 4,000 unless given. */
  readonly pieceLimit?: number;
}
