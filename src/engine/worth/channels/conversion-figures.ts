import type { MarketShares } from './market-share.js';

/** Leads of one kind, or of all. Amounts in the major unit; null = unknown. */
export interface ConversionFigures {
  readonly leads: number;
  readonly won: number;
  readonly lost: number;
  /** Not decided yet: in no rate. */
  readonly open: number;
  /** Won customers, each once however many of their leads were won. */
  readonly wonCustomers: number;
  /** won / (won + lost); null while none is decided. */
  readonly conversionRate: number | null;
  /** 95% interval of the rate (Wilson); null while none is decided. */
  readonly rateLow: number | null;
  readonly rateHigh: number | null;
  /** What all these leads cost, won or not; null where the tab does not say. */
  readonly cost: number | null;
  /** Null without a won customer too. */
  readonly costPerWonCustomer: number | null;
  /** Mean margin to date of those won customers whom the orders know; null where no margin is known. */
  readonly marginPerWonCustomer: number | null;
}

export interface ConversionLine extends ConversionFigures {
  /** Null: not a customer, and the tab says no segment. */
  readonly segment: string | null;
  /** Ten leads or more are decided, and even the upper end of the rate lies below the rate of all other leads. */
  readonly isChasedInVain: boolean;
}

/** The key `conversion` of the headless run. */
export interface ConversionResult {
  /**
   * `leads`: the tab has a column of segments, which tells a lead's segment first; the customer's own segment fills its blanks.
   * `customers`: only the customers' segments of today are known.
   */
  readonly segmentsBy: 'leads' | 'customers';
  /** The tab marks only what was won, so that a blank is a lead that was not. */
  readonly blankIsLost: boolean;
  /** The shop's segments first, in their order, then the leads' own, most leads first; `Not a customer` at the end. */
  readonly segments: readonly ConversionLine[];
  readonly totals: ConversionFigures;
  /** The shop's part of the markets that the owner states; null where none is stated. */
  readonly market: MarketShares | null;
  readonly sentences: readonly string[];
}
