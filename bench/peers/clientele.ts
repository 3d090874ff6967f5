import { pivotData } from '../../src/engine/reports/pivot-data.js';
import type { ReportTable } from '../../src/engine/reports/report-table.js';
import { analyse } from '../../src/engine/shop/analyse.js';
import { utcWallClock } from '../../src/engine/table/columns.js';
import { headers, rules } from '../shop-rows.js';
import type { Peer } from './answer.js';

/** The product's own engine: headers recognised, every cell checked, rules compiled, and everything tied out. */
export const clientele: Peer = (rows) => {
  const result = analyse({
    orders: { tab: 'Orders', cells: [headers, ...rows] },
    service: null,
    customers: null,
    rules: { tab: 'Segments', cells: rules },
    columns: {},
    asOfDay: null,
    hourlyRate: null,
    costPerContact: null,
    marginRate: null,
    bins: 5,
    toWallClock: utcWallClock,
  });
  if (!result.ok) throw new Error(`The bench's own shop could not be read: ${result.issue.code}`);
  const { segments, customers } = result.value;
  let rfmCodes = 0;
  for (let c = 0; c < customers.size; c++)
    rfmCodes += (customers.r[c] as number) * 100 + (customers.f[c] as number) * 10 + (customers.m[c] as number);
  return {
    segments: segments.map(
      ({ name, customers: size, orders, netSales, cogs }) =>
        [name, size, orders, Math.round(netSales * 10_000), Math.round((cogs as number) * 10_000)] as const,
    ),
    rfmCodes,
    pivotCells: countCells(pivotData(result.value).rows),
  };
};

/** The pivots' source has a row for each channel and product too: finer than what the peers count, and that much more work. */
function countCells(rows: ReportTable['rows']): number {
  return new Set(rows.map(([segment, month, , category]) => `${segment}|${month}|${category}`)).size;
}
