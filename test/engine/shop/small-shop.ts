import { analyse } from '../../../src/engine/shop/analyse.js';
import type { Analysis, AnalysisInput } from '../../../src/engine/shop/analysis.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';

/** The tabs of a shop as they would stand in a sheet; what is left out is absent. */
export interface SmallShop extends Partial<Omit<AnalysisInput, 'orders' | 'service' | 'customers' | 'rules'>> {
  readonly orders: CellGrid;
  readonly service?: CellGrid;
  readonly customers?: CellGrid;
  readonly rules?: CellGrid;
}

const absent = { columns: {}, asOfDay: null, hourlyRate: null, costPerContact: null, marginRate: null, bins: 5, toWallClock: utcWallClock };

export function inputOf({ orders, service, customers, rules, ...settings }: SmallShop): AnalysisInput {
  const tab = (name: string, cells: CellGrid | undefined) => (cells === undefined ? null : { tab: name, cells });
  return {
    ...absent,
    ...settings,
    orders: { tab: 'Orders', cells: orders },
    service: tab('Service', service),
    customers: tab('Customer list', customers),
    rules: tab('Segments', rules),
  };
}

/** Analyses a small shop that is known to be readable. */
export function analysed(shop: SmallShop): Analysis {
  const result = analyse(inputOf(shop));
  if (!result.ok) throw new Error(`${result.issue.code} at ${result.issue.cell}`);
  return result.value;
}
