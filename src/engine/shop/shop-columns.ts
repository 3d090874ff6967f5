import type { CampaignLines } from '../joins/campaigns.js';
import type { SurveyAverages } from '../joins/survey-averages.js';
import type { RfmScores } from '../segments/scores/rfm-scores.js';
import type { CustomerList, OrderLines } from '../table/order-lines.js';
import type { BuyingHabits } from '../time/buying-habits.js';
import type { Lifetime } from '../worth/clv/lifetime.js';
import type { MarketingCosts } from '../worth/ladder/marketing-costs.js';
import type { ServiceCosting } from '../worth/service/service-costing.js';
import type { ServiceRates } from '../worth/service-cost.js';
import type { RowSums } from '../worth/sum-rows.js';
import type { ServiceSums } from '../worth/sum-service.js';
import type { CustomerIndex } from './customer-index.js';
import type { PurchaseDays } from './purchase-days.js';

/** What a field is computed from, each part made when it is first looked at. Every column has one value per customer. */
export interface ShopColumns {
  readonly lines: OrderLines;
  readonly index: CustomerIndex;
  readonly sums: RowSums;
  readonly purchases: PurchaseDays;
  /** 1 where the customer has at least one counted order: a return or a gift alone is none. */
  readonly hasOrder: Uint8Array;
  readonly recencyDays: Float64Array;
  readonly habits: BuyingHabits;
  readonly scores: RfmScores;
  /** What to expect of each customer in the next twelve months. */
  readonly lifetime: Lifetime;
  /** Null when there is no service tab. */
  readonly service: ServiceSums | null;
  /** Mean effort score by customer, NaN unknown; null when the service tab has no such column, or is not there. */
  readonly effort: Float64Array | null;
  /** Null when there is no survey tab. */
  readonly survey: SurveyAverages | null;
  readonly rates: ServiceRates;
  readonly costing: ServiceCosting;
  /** The campaigns tab row by row; null when there is none. */
  readonly campaigns: CampaignLines | null;
  /** What campaigns cost by recipient, before anybody is in a segment; null without a campaigns tab. */
  readonly marketing: MarketingCosts | null;
  readonly list: CustomerList | null;
  readonly asOfDay: number;
}
