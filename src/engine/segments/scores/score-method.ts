import type { MessageKey } from '../../messages/index.js';
import type { Thresholds } from '../../shop/analysis.js';

export type MeasureName = 'recencyDays' | 'frequency' | 'monetary';
export type ScoreMethodId = 'quantile' | 'fixed' | 'breaks' | 'rank';

/** The owner's own lower bounds, rising, for each score that has some; `m` in the currency's major unit. */
export interface ScoreCuts {
  readonly r?: readonly number[];
  readonly f?: readonly number[];
  readonly m?: readonly number[];
}

/** How scores are made. */
export interface ScoreChoice {
  readonly method: ScoreMethodId;
  /** Number of classes, 2 to 10. */
  readonly bins: number;
  /** Only `fixed` looks at them. */
  readonly cuts?: ScoreCuts | null;
}

/** What one score is made from. */
export interface Measure {
  readonly name: MeasureName;
  readonly letter: 'r' | 'f' | 'm';
  /** Whole numbers, one for each customer: days, orders, or 1/10,000 of the major unit; NaN = unknown. */
  readonly values: Float64Array;
  /** By how much a value is larger than the number that the owner sees. */
  readonly scale: 1 | 10_000;
  /** Which end gets the highest score: few days, but much money. */
  readonly best: 'low' | 'high';
}

/** One score for every customer. */
export interface Scored {
  /** 1 (worst) to the number of classes (best); NaN where the value is unknown. */
  readonly scores: Float64Array;
  /** Limits between the classes as they are told, rising, in the owner's unit; coinciding ones are told each time. */
  readonly limits: readonly number[];
}

/** All that is known about one way to make scores. To add one is to add a file in methods/ and a line in its index. */
export interface ScoreMethod {
  /** What `--scores` takes and the settings keep; the file's name is the same. */
  readonly id: ScoreMethodId;
  /** What the headless result calls it. */
  readonly reported: Thresholds['method'];
  /** Keys of the messages that name and explain it; say them with `say()`. */
  readonly label: MessageKey;
  readonly help: MessageKey;
  /** @param placeOfId for each customer its place when ids are sorted by code point; made when it is asked for */
  score(measure: Measure, choice: ScoreChoice, placeOfId: () => Int32Array): Scored;
  /**
   * A native formula that gives a limit, to be copied; null where no formula gives it. Arguments stand apart by `;`, which
   * Sheets takes in every country, and it holds no decimal mark, of which there are two.
   */
  formula(limit: LimitPlace): string | null;
}

/** Which limit a formula is for, and where its values stand. */
export interface LimitPlace {
  readonly letter: Measure['letter'];
  /** 0 for the lowest limit. */
  readonly place: number;
  readonly bins: number;
  readonly cuts: ScoreCuts | null;
  /** The limit, in the owner's unit. */
  readonly value: number;
  /** The values, such as `Customers!D5:D99`. */
  readonly range: string;
}
