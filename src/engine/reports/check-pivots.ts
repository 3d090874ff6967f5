import type { Analysis } from '../shop/analysis.js';
import { pivotData } from './pivot-data.js';
import type { ReportTable, ReportValue } from './report-table.js';

/** Whether the pivots say what the report says. Amounts in the currency's major unit. */
export interface PivotCheck {
  readonly agrees: boolean;
  readonly segments: readonly {
    readonly name: string;
    /** What a pivot over all rows of its source shows for this segment. */
    readonly pivotNetSales: number;
    readonly reportNetSales: number;
  }[];
  readonly pivotTotal: number;
  readonly reportTotal: number;
}

/**
 * Compares what the pivots add up with the report, segment by segment and as a whole, to the 1/10,000 of the currency's unit.
 * What is compared is the pivots' source, row by row as it is written: a native pivot adds it up and nothing else.
 */
export function checkPivots(analysis: Analysis, data: ReportTable = pivotData(analysis)): PivotCheck {
  const [name, netSales] = ['segment', 'netSales'].map((id) => data.columns.findIndex((column) => column.id === id)) as [number, number];
  const sums = new Map<ReportValue, number>();
  let total = 0;
  for (const row of data.rows) {
    const amount = Math.round((row[netSales] as number) * 10_000);
    sums.set(row[name] ?? null, (sums.get(row[name] ?? null) ?? 0) + amount);
    total += amount;
  }
  const segments = analysis.segments.map((segment) => ({
    name: segment.name,
    pivotNetSales: (sums.get(segment.name) ?? 0) / 10_000,
    reportNetSales: segment.netSales,
  }));
  const [pivotTotal, reportTotal] = [total / 10_000, analysis.totals.netSales];
  const isSame = (a: number, b: number) => Math.round(a * 10_000) === Math.round(b * 10_000);
  return {
    agrees: isSame(pivotTotal, reportTotal) && segments.every((each) => isSame(each.pivotNetSales, each.reportNetSales)),
    segments,
    pivotTotal,
    reportTotal,
  };
}
