/** Ana earns 200 in `Big`, Ben 40 and Cleo 60 in `Small`. */
export const orders = [
  ['Order', 'Date', 'Customer', 'Sales', 'Cost'],
  ['A1', '2026-01-01', 'Ana', 300, 100],
  ['A2', '2026-01-02', 'Ben', 90, 50],
  ['A3', '2026-01-03', 'Cleo', 70, 10],
];

export const rules = [
  ['Segment', 'Net sales'],
  ['Big', '>=100'],
  ['Small', ''],
];
