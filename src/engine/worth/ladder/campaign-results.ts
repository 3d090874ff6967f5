import type { CampaignLines } from '../../joins/campaigns.js';
import { rowState } from '../../table/order-lines.js';

/** What campaigns brought, by whatever divides their rows. Money in the major unit. */
export interface CampaignResult {
  readonly name: string;
  /** To how many something was really sent; control rows are none. */
  readonly sent: number;
  readonly responded: number;
  /** Null where nothing was sent. */
  readonly responseRate: number | null;
  readonly cost: number;
  readonly revenue: number;
  readonly profit: number;
  /** (revenue − cost) / cost, a ratio of sums; null without cost. */
  readonly roi: number | null;
  /** The response rate at which revenue pays for the cost; null without responses. */
  readonly breakEvenRate: number | null;
}

/**
 * Adds up what campaigns cost and brought, by group. The revenue of a recipient's row that says that nobody responded is left
 * out; without a column of responses every revenue counts. It is what the tab credits a campaign with: without a control
 * group nobody knows what would have been bought anyway.
 *
 * @param groupOfRow for each row of the campaigns tab its group, or -1 for one that is left out
 */
export function campaignResults(lines: CampaignLines, groupOfRow: ArrayLike<number>, names: readonly string[]): CampaignResult[] {
  const { tab, cost, revenue, responded, sent, isControl } = lines;
  const sums = names.map(() => ({ sent: 0, responded: 0, cost: 0, revenue: 0 }));
  for (let row = 0; row < tab.rowCount; row++) {
    const sum = sums[groupOfRow[row] as number];
    if (sum === undefined || tab.state[row] !== rowState.counted) continue;
    sum.cost += orZero(cost?.[row]);
    if (isControl[row] === 1) continue;
    const number = sent[row] as number;
    sum.sent += Number.isNaN(number) ? 1 : number;
    sum.responded += orZero(responded?.[row]);
    if (responded === null || responded[row] !== 0) sum.revenue += orZero(revenue?.[row]);
  }
  return sums.map((sum, group) => {
    const profit = (sum.revenue - sum.cost) / 10_000;
    const [costMajor, revenueMajor] = [sum.cost / 10_000, sum.revenue / 10_000];
    return {
      ...{ name: names[group] as string, sent: sum.sent, responded: sum.responded, cost: costMajor, revenue: revenueMajor, profit },
      responseRate: sum.sent === 0 ? null : sum.responded / sum.sent,
      roi: sum.cost === 0 ? null : (sum.revenue - sum.cost) / sum.cost,
      breakEvenRate:
        sum.responded === 0 || sum.revenue <= 0 || sum.sent === 0 ? null : (sum.cost * sum.responded) / (sum.revenue * sum.sent),
    };
  });
}

function orZero(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
