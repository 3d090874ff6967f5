import type { RoiState, Worth } from '../../shop/analysis.js';

/** Service over one channel, by customers of one segment or by all. Amounts in the major unit; null = unknown. */
export interface ChannelFigures {
  /** Customers who used the channel; one who used two stands in both. */
  readonly customers: number;
  readonly tickets: number;
  readonly minutes: number | null;
  readonly serviceCost: number | null;
  readonly costPerTicket: number | null;
  /** The part of these customers' margin that falls on the channel: see `ChannelsResult.marginSplit`. */
  readonly margin: number | null;
  /** Margin less service cost; what marketing cost is not in it. */
  readonly profitAfterService: number | null;
  /** (margin − service cost) / service cost. */
  readonly roi: number | null;
  /** `too-few`: fewer than 5 customers or 10 tickets. */
  readonly roiState: RoiState;
}

/** A channel of the service tab; null stands for the tickets that name none. */
export interface ChannelLine extends ChannelFigures {
  readonly channel: string | null;
}

export interface SegmentChannelLine extends ChannelLine {
  /** Null for tickets of nobody we know. */
  readonly segment: string | null;
}

/** Whether a ticket over one channel costs less than over another, in one segment or in the shop. Costs per ticket. */
export interface ChannelComparison {
  /** Null: all tickets, those of unknown customers included. */
  readonly segment: string | null;
  readonly channel: string;
  /** A channel with more tickets: each of the four with the most is compared with each, the others with the first. */
  readonly against: string;
  readonly cost: number | null;
  readonly againstCost: number | null;
  /** 95% interval of the difference (Welch); null where one of the two has fewer than 10 tickets. */
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
  readonly verdict: 'cheaper' | 'dearer' | 'same' | 'too-few';
}

/** The key `channels` of the headless run. */
export interface ChannelsResult {
  readonly marginRung: Worth['marginRung'];
  /**
   * A customer's margin is split over the channels that the customer used, by minutes; where no minutes are known, by tickets.
   * So each margin counts once, and the lines with those whom nobody served (`notServed`) add up to the segment's.
   */
  readonly marginSplit: 'minutes, else tickets';
  /** Most tickets first; those without a channel at the end. */
  readonly channels: readonly ChannelLine[];
  /** In the order of the segments, then unknown customers; lines without a ticket are left out. */
  readonly segments: readonly SegmentChannelLine[];
  /** Customers without a ticket, by segment. They can have a service cost only where a bill is shared out. */
  readonly notServed: readonly {
    readonly segment: string;
    readonly customers: number;
    readonly margin: number | null;
    readonly serviceCost: number | null;
  }[];
  /** All lines of `segments` and `notServed` together. */
  readonly totals: {
    readonly tickets: number;
    readonly minutes: number | null;
    readonly serviceCost: number | null;
    readonly margin: number | null;
  };
  /** Service cost of all lines less the shop's own, unknown customers included: 0 to the 1/10,000. */
  readonly difference: number | null;
  readonly comparisons: readonly ChannelComparison[];
  /** Customers whose margin is unknown; theirs is in no line. */
  readonly customersWithoutMargin: number;
  readonly sentences: readonly string[];
}
