import type { ScenarioRows } from './scenario.js';

/** A corner shop: five customers, two of them trade, one sale to nobody, one return. */
export const cornerOrders: ScenarioRows = [
  ['Order', 'Date', 'Customer', 'Category', 'Product', 'Channel', 'Quantity', 'Sales', 'Cost'],
  ['1001', '2026-01-05', 'Ana', 'Garden', 'Spade', 'Counter', 1, 24.5, 13],
  ['1002', '2026-01-19', 'Osei Builders', 'Timber', 'Plank 2 m', 'Phone', 40, 520, 410],
  ['1003', '2026-02-02', 'Ben', 'Paint', 'White 5 l', 'Online', 1, 31.99, 18.4],
  ['1004', '2026-02-09', 'Osei Builders', 'Timber', 'Plank 2 m', 'Phone', 60, 780, 615],
  ['1004', '2026-02-09', 'Osei Builders', 'Tools', 'Hammer', 'Phone', 2, 38, 21],
  ['1005', '2026-02-20', 'Ana', 'Garden', 'Seeds', 'Online', 3, 9.75, 3.3],
  ['1006', '2026-03-03', 'Chloe', 'Paint', 'Brush', 'Counter', 2, 11, 4],
  ['1007', '2026-03-10', null, 'Garden', 'Seeds', 'Counter', 1, 3.25, 1.1],
  ['1008', '2026-03-12', 'Dilip Decor', 'Paint', 'White 5 l', 'Phone', 12, 342, 220.8],
  ['1009', '2026-03-15', 'Ana', 'Tools', 'Hammer', 'Online', 1, 19, 10.5],
  ['1010', '2026-03-18', 'Ben', 'Paint', 'White 5 l', 'Online', -1, -31.99, -18.4],
];

/** Two rules and the rest. */
export const simpleRules: ScenarioRows = [
  ['Segment', 'Orders', 'Net sales'],
  ['Trade', null, '>=300'],
  ['Regulars', '>=2', null],
  ['Everyone else', null, null],
];

/** Who took how much time; one of them is no customer. */
export const serviceLog: ScenarioRows = [
  ['Customer', 'Date', 'Minutes', 'Channel', 'Topic'],
  ['Osei Builders', '2026-01-20', 25, 'Phone', 'Delivery'],
  ['Ben', '2026-03-17', 40, 'E-mail', 'Return'],
  ['Ben', '2026-03-18', 15, 'Phone', 'Return'],
  ['Ana', '2026-02-21', 5, 'Counter', 'Question'],
];

/** The corner shop with its rules. */
export const cornerShop = { Orders: cornerOrders, Segments: simpleRules } as const;

/** The same rows without some columns. */
export function without(rows: ScenarioRows, ...headers: readonly string[]): ScenarioRows {
  const kept = (rows[0] ?? []).map((header) => !headers.includes(String(header)));
  return rows.map((row) => row.filter((_, column) => kept[column]));
}

/** The same rows with their columns in another order: those named first, then the rest. */
export function reordered(rows: ScenarioRows, ...first: readonly string[]): ScenarioRows {
  const headers = (rows[0] ?? []).map(String);
  const order = [
    ...first.map((header) => headers.indexOf(header)),
    ...headers.flatMap((header, at) => (first.includes(header) ? [] : [at])),
  ];
  return rows.map((row) => order.map((at) => row[at] ?? null));
}
