/** Who can bring a change about: a purchase, passing time, or neither (such as a gender, or a first order's date). */
export type ChangeKind = 'buy' | 'wait' | 'other';

/** One criterion held against one customer. */
export interface JudgedCondition {
  readonly field: string;
  /** A1 name of the criterion's cell in the rules tab. */
  readonly cell: string;
  /** The criterion in words, such as `at least 5 orders`. */
  readonly criterion: string;
  /** The customer's value with its unit, such as `7 days`; `blank` where there is none. */
  readonly value: string;
  /** Both in words, such as `the number of orders is 7`. */
  readonly seen: string;
  readonly met: boolean;
}

/** A rule above the one that caught the customer, and why it did not. */
export interface MissedRule {
  readonly segment: string;
  readonly row: number;
  /** Its first condition, from the left, that the customer does not meet. */
  readonly failed: JudgedCondition;
}

/** A change of one field. */
export interface Change {
  readonly field: string;
  readonly kind: ChangeKind;
  /** Such as `1 more order`. */
  readonly text: string;
  /** Size of the change against the value as it is, or against the limit where that is larger; 1 for a change of text. */
  readonly distance: number;
}

/** The segment that takes the fewest changes to get into, then the smallest. */
export interface NearestSegment {
  readonly segment: string;
  readonly row: number;
  readonly changes: readonly Change[];
  readonly sentence: string;
}

/** Why a customer is where it is. */
export interface Explanation {
  readonly customer: string;
  /** `Unassigned` where no rule caught the customer. */
  readonly segment: string;
  /** Row of the rules tab; null where no rule caught the customer. */
  readonly row: number | null;
  /** The rule in words; null as above. */
  readonly rule: string | null;
  readonly conditions: readonly JudgedCondition[];
  readonly missed: readonly MissedRule[];
  /** Null where every other segment is proven out of reach, or there is none. */
  readonly nearest: NearestSegment | null;
  /** The whole as sentences, in reading order. */
  readonly sentences: readonly string[];
}
