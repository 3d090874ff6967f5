import type { ActSettings } from '../act/act-settings.js';
import type { LeadLines } from '../joins/leads.js';
import type { Rule } from '../rules/types.js';
import type { Collapse } from '../segments/scores/collapse.js';
import type { ScoreChoice, ScoreCuts, ScoreMethodId } from '../segments/scores/score-method.js';
import type { SourceTab } from '../table/cell.js';
import type { WallClock } from '../table/columns.js';
import type { Issue } from '../table/issue.js';
import type { OrderLines, ServiceLines } from '../table/order-lines.js';
import type { OrderQuality } from '../table/order-quality.js';
import type { ChosenColumns, RecognisedTabs, TabRole } from '../table/roles.js';
import type { OccasionSettings } from '../time/habit-parts.js';
import type { MarketSizes } from '../worth/channels/market-share.js';
import type { Lifetime, LifetimeOptions } from '../worth/clv/lifetime.js';
import type { MarketingCosts } from '../worth/ladder/marketing-costs.js';
import type { WorthDetails } from '../worth/ladder/worth-details.js';
import type { ServiceCosting } from '../worth/service/service-costing.js';
import type { FieldSource } from './field.js';
import type { ShopColumns } from './shop-columns.js';

/** Everything that a run needs; the same input gives the same output. */
export interface AnalysisInput {
  readonly orders: SourceTab;
  /** Other tabs that are exports of the same shop, such as Etsy's orders beside its order items. */
  readonly otherExports?: readonly SourceTab[];
  readonly service: SourceTab | null;
  readonly customers: SourceTab | null;
  /** What each product costs; absent or null: only the orders and the margin rate tell costs. */
  readonly products?: SourceTab | null;
  /** Answers of customers; absent or null: a rule on them is an error. */
  readonly survey?: SourceTab | null;
  /** What was sent to whom and what it cost; absent or null: no marketing cost is known. */
  readonly campaigns?: SourceTab | null;
  /** Leads and quotes, and which of them were won; absent or null: nothing is said about conversion. */
  readonly leads?: SourceTab | null;
  /** The criteria table; null: everyone is `Unassigned`. */
  readonly rules: SourceTab | null;
  readonly columns: Readonly<Partial<Record<TabRole, ChosenColumns>>>;
  readonly asOfDay: number | null;
  readonly hourlyRate: number | null;
  readonly costPerContact: number | null;
  readonly marginRate: number | null;
  /** The shop's service bill, effort minutes, spreading and capacity. */
  readonly serviceCosting?: ServiceCosting;
  /** How large the shop's markets are; none stated when left out. */
  readonly market?: MarketSizes;
  /** How R, F and M are made; quantiles when left out. */
  readonly scores?: ScoreMethodId;
  /** Number of classes of each score, 2 to 10. */
  readonly bins: number;
  /** The limits of fixed scores. */
  readonly cuts?: ScoreCuts | null;
  /** Whose occasions count, and the shop's own; absent: those of the currency's country. */
  readonly occasions?: OccasionSettings;
  /** How a later month's money is discounted in lifetime value. */
  readonly lifetime?: LifetimeOptions;
  /** What the owner decided about whom to help and whom to stop chasing; usual assumptions where absent. */
  readonly act?: Partial<ActSettings>;
  readonly toWallClock: WallClock;
}

/** Why a segment's ROI is, or is not, a number (domain.md 2.5; precedence in the headless contract). */
export type RoiState =
  | 'cost-unknown'
  | 'inactive'
  | 'loss-without-cost'
  | 'no-cost'
  | 'refund-heavy'
  | 'too-few'
  | 'negative-margin'
  | 'ok';

/** What a group of customers is worth. Amounts are in the major unit, already divided; null = unknown. */
export interface Worth {
  readonly customers: number;
  readonly orders: number;
  readonly grossSales: number;
  readonly discounts: number;
  readonly refunds: number;
  readonly netSales: number;
  readonly cogs: number | null;
  readonly grossMargin: number | null;
  readonly contributionMargin: number | null;
  readonly marginRate: number | null;
  readonly serviceMinutes: number | null;
  /** Null without a service log. */
  readonly tickets: number | null;
  readonly serviceCost: number | null;
  readonly marketingCost: number | null;
  readonly profitAfterService: number | null;
  readonly netMarginRate: number | null;
  readonly profitPerServiceHour: number | null;
  readonly customersUnprofitableAfterService: number | null;
  readonly marginRung: 'CM1' | 'CM2';
  readonly roi: number | null;
  readonly roiState: RoiState;
}

export interface SegmentWorth extends Worth {
  readonly name: string;
  /** Rows of the rules tab with this name; empty for `Unassigned` and `No customer`. */
  readonly rules: readonly Rule[];
}

/** The limits between the classes of the scores, as they are told: rising, money in the major unit. Without customers there are none. */
export interface Thresholds {
  readonly method: 'quantile7' | 'fixed' | 'breaks' | 'rank';
  readonly recencyDays: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
  /** Scores of which limits coincide. */
  readonly collapsed: readonly ('recencyDays' | 'frequency' | 'monetary')[];
}

/** One value per customer, indexed by customer code. Money in 1/10,000 units; NaN = unknown. */
export interface CustomerColumns extends FieldSource {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly orders: Float64Array;
  readonly netSales: Float64Array;
  readonly grossMargin: Float64Array;
  /** Margin (after fees where they are known) less service cost; NaN where either is unknown. */
  readonly profitAfterService: Float64Array;
  readonly serviceSeconds: Float64Array;
  /** Unrounded; NaN without a service log or a rate. */
  readonly serviceCost: Float64Array;
  readonly tickets: Float64Array;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly recencyDays: Float64Array;
  readonly r: Float64Array;
  readonly f: Float64Array;
  readonly m: Float64Array;
  /** What to expect of each in the next twelve months; worked out when it is looked at. */
  readonly lifetime: Lifetime;
}

export interface Analysis {
  readonly asOfDay: number;
  /** What the figures were made of, for whoever groups it otherwise. */
  readonly shop: ShopColumns;
  /** The service log row by row; null without one. */
  readonly serviceLines: ServiceLines | null;
  /** The leads tab row by row; null without one. */
  readonly leads: LeadLines | null;
  /** How large the owner says that the markets are. */
  readonly market: MarketSizes;
  readonly act: ActSettings;
  readonly lines: OrderLines;
  readonly recognised: RecognisedTabs;
  readonly customers: CustomerColumns;
  readonly rules: readonly Rule[];
  /** Per customer: index into `rules` of the first rule that matched, or -1. */
  readonly ruleOfCustomer: Int32Array;
  /** Per customer: index into `segments`. */
  readonly segmentOfCustomer: Int32Array;
  /** Per row of the orders tab: index into `segments`; meaningless for a blank row. */
  readonly segmentOfRow: Int32Array;
  /** In rule order; `Unassigned`, then `No customer`, at the end when not empty. */
  readonly segments: readonly SegmentWorth[];
  readonly thresholds: Thresholds;
  /** How the scores were made. */
  readonly scoreChoice: ScoreChoice;
  /** Which scores tell fewer customers apart than they should, and why. */
  readonly scoreCollapses: readonly Collapse[];
  /** What an hour of service costs, in the major unit; null = not set. */
  readonly hourlyRate: number | null;
  readonly totals: Worth & {
    readonly shippingCharged: number | null;
    readonly totalSales: number;
    readonly unallocatedServiceCost: number | null;
    readonly unallocatedServiceMinutes: number | null;
    /** Cost of campaigns for nobody we know; null without a campaigns tab. The total's marketing cost takes it in. */
    readonly unallocatedMarketingCost: number | null;
  };
  /** Ladder, ranges, intervals and trend of every segment and the shop; worked out when it is looked at. */
  readonly details: WorthDetails;
  /** What marketing cost, by customer and by group of `grouping`; null without a campaigns tab. */
  readonly marketing: MarketingCosts | null;
  readonly source: {
    readonly importer: string;
    readonly rows: number;
    readonly orders: number;
    readonly ordersCounted: number;
    readonly customers: number;
    readonly rowsWithoutCustomer: number;
    /** rowsRead + rowsRefused = rows; a refused row has something that could not be read. */
    readonly rowsRead: number;
    readonly rowsRefused: number;
    readonly firstDay: number | null;
    readonly lastDay: number | null;
  };
  readonly tieOut: { readonly netSalesRows: number; readonly netSalesSegments: number; readonly difference: number };
  /** What is unusual in the orders tab, in numbers. */
  readonly quality: OrderQuality;
  readonly issues: readonly Issue[];
}
