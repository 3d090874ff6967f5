import { max, rollup } from 'd3-array';
import type { Cell } from '../../src/engine/table/cell.js';
import { classOf, fifths, type Peer, segmentNames, segmentOf, toDay, toMoney } from './answer.js';

type Row = readonly Cell[];

/** d3-array's `rollup` over the rows as they come. */
export const d3Rollup: Peer = (rows) => {
  const asOf = max(rows, (row) => toDay(row[1])) as number;
  const customers = rollup(
    rows,
    (own) => summary(own as Row[], asOf),
    (row) => row[2] as string,
  );
  const list = [...customers.values()];
  const cuts = (pick: (customer: ReturnType<typeof summary>) => number) => fifths(list.map(pick).sort((a, b) => a - b));
  const recency = cuts((c) => c.recencyDays);
  const frequency = cuts((c) => c.orders);
  const monetary = cuts((c) => c.netSales);
  const segments = rollup(
    list,
    (own) => [own.length, sum(own, 'orders'), sum(own, 'netSales'), sum(own, 'cost')] as const,
    (customer) => customer.segment,
  );
  const pivot = rollup(
    rows,
    (own) => own.reduce((total, row) => total + toMoney(row[8]), 0),
    (row) => `${customers.get(row[2] as string)?.segment}|${(row[1] as Date).toISOString().slice(0, 7)}|${row[4]}`,
  );
  return {
    segments: segmentNames.map((name, segment) => [name, ...(segments.get(segment) ?? ([0, 0, 0, 0] as const))] as const),
    rfmCodes: list.reduce(
      (total, c) => total + (6 - classOf(c.recencyDays, recency)) * 100 + classOf(c.orders, frequency) * 10 + classOf(c.netSales, monetary),
      0,
    ),
    pivotCells: pivot.size,
  };
};

function summary(rows: readonly Row[], asOf: number) {
  const orders = new Set(rows.map((row) => row[0])).size;
  const netSales = rows.reduce((total, row) => total + toMoney(row[8]), 0);
  const cost = rows.reduce((total, row) => total + toMoney(row[9]), 0);
  const recencyDays = asOf - (max(rows, (row) => toDay(row[1])) as number);
  const units = rows.reduce((total, row) => total + (row[6] as number), 0);
  return { orders, netSales, cost, recencyDays, segment: segmentOf({ orders, recencyDays, netSales, units }) };
}

function sum(customers: readonly ReturnType<typeof summary>[], key: 'orders' | 'netSales' | 'cost'): number {
  return customers.reduce((total, customer) => total + customer[key], 0);
}
