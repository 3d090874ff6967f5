import { type Answer, classOf, fifths, type Peer, segmentNames, segmentOf, toDay, toMoney } from './answer.js';

interface Customer {
  readonly orders: Set<string>;
  netSales: number;
  cost: number;
  lastDay: number;
  units: number;
}

interface Line {
  readonly order: string;
  readonly day: number;
  readonly customer: string;
  readonly category: string;
  readonly units: number;
  readonly netSales: number;
  readonly cost: number;
}

/** What a careful programmer writes first: an object per row, a Map per question. */
export const plainObjects: Peer = (rows) => {
  const lines = rows.map(
    (row): Line => ({
      order: row[0] as string,
      day: toDay(row[1]),
      customer: row[2] as string,
      category: row[4] as string,
      units: row[6] as number,
      netSales: toMoney(row[8]),
      cost: toMoney(row[9]),
    }),
  );
  const customers = rollUp(lines);
  const asOf = lines.reduce((latest, line) => Math.max(latest, line.day), 0);
  const segments = new Map(
    [...customers].map(([id, c]) => [
      id,
      segmentOf({ orders: c.orders.size, recencyDays: asOf - c.lastDay, netSales: c.netSales, units: c.units }),
    ]),
  );
  return {
    segments: bySegment(customers, segments),
    rfmCodes: rfmCodes([...customers.values()], asOf),
    pivotCells: pivotCells(lines, segments),
  };
};

function rollUp(lines: readonly Line[]): Map<string, Customer> {
  const customers = new Map<string, Customer>();
  for (const line of lines) {
    let customer = customers.get(line.customer);
    if (customer === undefined) {
      customer = { orders: new Set(), netSales: 0, cost: 0, lastDay: 0, units: 0 };
      customers.set(line.customer, customer);
    }
    customer.orders.add(line.order);
    customer.netSales += line.netSales;
    customer.cost += line.cost;
    customer.lastDay = Math.max(customer.lastDay, line.day);
    customer.units += line.units;
  }
  return customers;
}

function bySegment(customers: Map<string, Customer>, segments: Map<string, number>): Answer['segments'] {
  return segmentNames.map((name, segment) => {
    const members = [...customers].filter(([id]) => segments.get(id) === segment).map(([, customer]) => customer);
    const sum = (pick: (customer: Customer) => number) => members.reduce((total, customer) => total + pick(customer), 0);
    return [name, members.length, sum((c) => c.orders.size), sum((c) => c.netSales), sum((c) => c.cost)] as const;
  });
}

function rfmCodes(customers: readonly Customer[], asOf: number): number {
  const cuts = (pick: (customer: Customer) => number) => fifths(customers.map(pick).sort((a, b) => a - b));
  const recency = cuts((c) => asOf - c.lastDay);
  const frequency = cuts((c) => c.orders.size);
  const monetary = cuts((c) => c.netSales);
  return customers.reduce(
    (total, c) =>
      total + (6 - classOf(asOf - c.lastDay, recency)) * 100 + classOf(c.orders.size, frequency) * 10 + classOf(c.netSales, monetary),
    0,
  );
}

function pivotCells(lines: readonly Line[], segments: Map<string, number>): number {
  const cells = new Map<string, number>();
  for (const line of lines) {
    const month = new Date(line.day * 86_400_000).toISOString().slice(0, 7);
    const key = `${segments.get(line.customer)}|${month}|${line.category}`;
    cells.set(key, (cells.get(key) ?? 0) + line.netSales);
  }
  return cells.size;
}
