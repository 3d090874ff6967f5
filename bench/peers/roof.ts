import { type Answer, classOf, fifths, type Peer, segmentNames, segmentOf, toDay, toMoney } from './answer.js';

/**
 * The roof: the same answer from hand-written typed columns, with nothing checked and nothing general. No product can
 * be this fast; how near ours comes is the figure.
 */
export const roof: Peer = (rows) => {
  const count = rows.length;
  const customerOf = encode(rows, 2);
  const categoryOf = encode(rows, 4);
  const day = new Float64Array(count);
  const netSales = new Float64Array(count);
  let asOf = 0;
  const size = customerOf.size;
  const sums = { sales: new Float64Array(size), cost: new Float64Array(size), units: new Float64Array(size), last: new Float64Array(size) };
  for (let row = 0; row < count; row++) {
    const cells = rows[row] as (typeof rows)[number];
    const customer = customerOf.codes[row] as number;
    const today = toDay(cells[1]);
    day[row] = today;
    netSales[row] = toMoney(cells[8]);
    sums.sales[customer] = (sums.sales[customer] as number) + (netSales[row] as number);
    sums.cost[customer] = (sums.cost[customer] as number) + toMoney(cells[9]);
    sums.units[customer] = (sums.units[customer] as number) + (cells[6] as number);
    if (today > (sums.last[customer] as number)) sums.last[customer] = today;
    if (today > asOf) asOf = today;
  }
  const orders = countOrders(encode(rows, 0), customerOf);
  const recency = sums.last.map((last) => asOf - last);
  const segments = recency.map((recencyDays, c) =>
    segmentOf({ orders: orders[c] as number, recencyDays, netSales: sums.sales[c] as number, units: sums.units[c] as number }),
  );
  return {
    segments: bySegment(segments, [orders, sums.sales, sums.cost]),
    rfmCodes: rfmCodes(recency, orders, sums.sales),
    pivotCells: countCells(segments, { customerOf: customerOf.codes, categoryOf, day }),
  };
};

interface Encoded {
  readonly codes: Int32Array;
  readonly size: number;
}

function encode(rows: Parameters<Peer>[0], column: number): Encoded {
  const codes = new Int32Array(rows.length);
  const found = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const text = rows[row]?.[column] as string;
    let code = found.get(text);
    if (code === undefined) {
      code = found.size;
      found.set(text, code);
    }
    codes[row] = code;
  }
  return { codes, size: found.size };
}

function countOrders(orderOf: Encoded, customerOf: Encoded): Float64Array {
  const orders = new Float64Array(customerOf.size);
  const seen = new Uint8Array(orderOf.size);
  for (let row = 0; row < orderOf.codes.length; row++) {
    const order = orderOf.codes[row] as number;
    if (seen[order] === 1) continue;
    seen[order] = 1;
    const customer = customerOf.codes[row] as number;
    orders[customer] = (orders[customer] as number) + 1;
  }
  return orders;
}

function bySegment(segments: Float64Array, measures: readonly Float64Array[]): Answer['segments'] {
  const sums = segmentNames.map(() => [0, 0, 0, 0] as [number, number, number, number]);
  segments.forEach((segment, customer) => {
    const sum = sums[segment] as [number, number, number, number];
    sum[0]++;
    for (let i = 0; i < 3; i++) sum[i + 1] = (sum[i + 1] as number) + ((measures[i] as Float64Array)[customer] as number);
  });
  return segmentNames.map((name, segment) => [name, ...(sums[segment] as [number, number, number, number])] as const);
}

function rfmCodes(recency: Float64Array, orders: Float64Array, sales: Float64Array): number {
  const [recencyCuts, orderCuts, salesCuts] = [recency, orders, sales].map((values) => fifths(values.slice().sort())) as [
    number[],
    number[],
    number[],
  ];
  let total = 0;
  for (let c = 0; c < recency.length; c++) {
    total +=
      (6 - classOf(recency[c] as number, recencyCuts)) * 100 +
      classOf(orders[c] as number, orderCuts) * 10 +
      classOf(sales[c] as number, salesCuts);
  }
  return total;
}

function countCells(segments: Float64Array, lines: { customerOf: Int32Array; categoryOf: Encoded; day: Float64Array }): number {
  const cells = new Uint8Array(segmentNames.length * 1200 * lines.categoryOf.size);
  let used = 0;
  for (let row = 0; row < lines.day.length; row++) {
    const date = new Date((lines.day[row] as number) * 86_400_000);
    const month = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
    const segment = segments[lines.customerOf[row] as number] as number;
    const cell = (segment * 1200 + month) * lines.categoryOf.size + (lines.categoryOf.codes[row] as number);
    if (cells[cell] === 0) used++;
    cells[cell] = 1;
  }
  return used;
}
