import { type ActSettings, defaultActSettings } from '../act/act-settings.js';
import type { ScoreCuts, ScoreMethodId } from '../segments/scores/score-method.js';
import type { ChosenColumns, TabRole } from '../table/roles.js';
import { type MarketSizes, noMarket } from '../worth/channels/market-share.js';
import type { ServiceCosting } from '../worth/service/service-costing.js';

/** What the owner has set for this spreadsheet; kept as JSON in the document's properties. Never secrets, never cell contents other than tab names and headers. */
export interface Settings {
  readonly schema: 1;
  /** Which tab plays which role; a role that is absent is found by looking at the tabs' headers. */
  readonly tabs: Readonly<Partial<Record<TabRole | 'segments', string>>>;
  readonly columns: Readonly<Partial<Record<TabRole, ChosenColumns>>>;
  /** ISO date, or null for the latest counted order's date. */
  readonly asOf: string | null;
  /** What an hour of service costs, in the currency's major unit. */
  readonly hourlyRate: number | null;
  /** What one ticket costs apart from its time. */
  readonly costPerContact: number | null;
  /** Gross margin as a share of net sales, for a shop that knows no costs. */
  readonly marginRate: number | null;
  /** Two letters such as `GB`: whose occasions count. Null: those of the currency's country. */
  readonly country: string | null;
  /** How R, F and M are made. */
  readonly scores: ScoreMethodId;
  /** Number of R, F, M classes, 2 to 10. */
  readonly bins: number;
  /** Limits of fixed scores; null while there are none. */
  readonly cuts: ScoreCuts | null;
  /** Whom to help first, and whom to stop chasing: what is assumed. */
  readonly act: ActSettings;
  /** The shop's service bill, minutes for effort scores, spreading and capacity. */
  readonly serviceCosting: ServiceCosting;
  /** How large the markets are of which the shop has a share. */
  readonly market: MarketSizes;
}

export const defaultSettings: Settings = {
  schema: 1,
  tabs: {},
  columns: {},
  asOf: null,
  hourlyRate: null,
  costPerContact: null,
  marginRate: null,
  country: null,
  scores: 'quantile',
  bins: 5,
  cuts: null,
  act: defaultActSettings,
  serviceCosting: {},
  market: noMarket,
};
