import { foldText } from '../../rules/fold-text.js';
import type { Analysis } from '../../shop/analysis.js';
import { rowState } from '../../table/order-lines.js';

/** What customers like the shop's spend in a year, at this shop or elsewhere, as the owner states it. In the major unit. */
export interface MarketSizes {
  readonly total: number | null;
  readonly segments: readonly { readonly name: string; readonly size: number }[];
}

export const noMarket: MarketSizes = { total: null, segments: [] };

/** The shop's part of a stated market. */
export interface MarketShare {
  /** What was stated. */
  readonly size: number;
  /** Net sales of the twelve months up to the as-of date. */
  readonly netSales: number;
  /** netSales / size; negative where more was given back than sold. */
  readonly share: number;
}

export interface MarketShares {
  /** Days of these twelve months for which there are orders: below 365 the year is not whole, and the share too low. */
  readonly days: number;
  readonly total: MarketShare | null;
  /** Those of the shop's segments for which a market is stated, in the segments' order. */
  readonly segments: readonly (MarketShare & { readonly name: string })[];
}

const daysOfYear = 365;

/** What share of the markets stated the shop has, from the net sales of the last twelve months. Null where none is stated. */
export function marketShares({ lines, asOfDay, source, segments, segmentOfRow, market }: Analysis): MarketShares | null {
  if (market.total === null && market.segments.length === 0) return null;
  const sales = new Float64Array(segments.length);
  for (let row = 0; row < lines.rowCount; row++) {
    const day = lines.day[row] as number;
    if (lines.state[row] !== rowState.counted || day > asOfDay || day <= asOfDay - daysOfYear) continue;
    const segment = segmentOfRow[row] as number;
    sales[segment] = (sales[segment] as number) + (lines.netSales[row] as number);
  }
  const shareOf = (sold: number, size: number): MarketShare => ({ size, netSales: sold / 10_000, share: sold / 10_000 / size });
  const sizes = new Map(market.segments.map(({ name, size }) => [foldText(name), size]));
  return {
    days: Math.min(daysOfYear, asOfDay - (source.firstDay ?? asOfDay) + 1),
    total:
      market.total === null
        ? null
        : shareOf(
            sales.reduce((sum, sold) => sum + sold, 0),
            market.total,
          ),
    segments: segments.flatMap(({ name }, segment) => {
      const size = sizes.get(foldText(name));
      return size === undefined ? [] : [{ name, ...shareOf(sales[segment] as number, size) }];
    }),
  };
}

const mostSegments = 200;
const longestName = 500;

/**
 * Market sizes with some replaced, from anything that may come in: what is no amount above 0 leaves the value as it was, `null`
 * clears it. A list of segments replaces the list.
 *
 * @example mergeMarketSizes({ total: null, segments: [] }, { total: 5_000_000 }).total // 5000000
 */
export function mergeMarketSizes(sizes: MarketSizes, patch: unknown): MarketSizes {
  if (typeof patch !== 'object' || patch === null) return sizes;
  const { total, segments } = patch as { readonly total?: unknown; readonly segments?: unknown };
  return {
    total: total === null ? null : isSize(total) ? total : sizes.total,
    segments: Array.isArray(segments) ? segments.slice(0, mostSegments).flatMap(segmentSize) : sizes.segments,
  };
}

function segmentSize(entry: unknown): MarketSizes['segments'] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { name, size } = entry as { readonly name?: unknown; readonly size?: unknown };
  return typeof name === 'string' && name.length <= longestName && isSize(size) ? [{ name, size }] : [];
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
