import type { Host, SheetModel } from '../../workbench/host/index.js';
import type { Random } from '../fuzz/random.js';
import { fillTab, type Rows } from '../shell/host/shop-host.js';

export interface Order {
  readonly id: string;
  readonly date: string;
  readonly customer: string;
  readonly category: string;
  readonly sales: number;
  readonly cost: number;
}

/** Everything that reports are made of: whoever writes these into a new spreadsheet must get the same reports. */
export interface ShopFacts {
  orders: readonly Order[];
  rules: Rows;
  readonly hasService: boolean;
}

const headers = ['Order ID', 'Date', 'Customer', 'Category', 'Sales', 'Cost'];
const letters = 26;
const mostRules = 10;

const service: Rows = [
  ['Date', 'Customer', 'Channel', 'Minutes'],
  ['2026-01-03', 'Customer A', 'Phone', 20],
  ['2026-02-09', 'Customer B', 'E-mail', 5],
  ['2026-02-10', 'Customer B', 'Phone', 35],
  ['2026-03-01', 'Customer D', 'Counter', 9],
];

/** Few segments and many, by one field and by two: a change of rules makes the report of segments longer or shorter. */
const ruleSets: readonly Rows[] = [
  [
    ['Segment', 'Orders'],
    ['Often', '>=2'],
    ['Others', null],
  ],
  [
    ['Segment', 'Orders'],
    ['Often', '>=3'],
    ['Twice', 2],
    ['Others', null],
  ],
  [
    ['Segment', 'Net sales'],
    ['Large', '>=300'],
    ['Middle', '>=100'],
    ['Small', null],
  ],
  [
    ['Segment', 'Net sales'],
    ['Large', '>=200'],
    ['Small', null],
  ],
  [
    ['Segment', 'Orders', 'Net sales'],
    ['Best', '>=2', '>=200'],
    ['Often', '>=2', null],
    ['Large', null, '>=200'],
    ['Others', null, null],
  ],
];

/** A small shop: 8 to 15 customers with two orders each, more or less. */
export function makeFacts(random: Random): ShopFacts {
  const customers = Array.from({ length: 8 + random.int(8) }, (_, at) => customerName(at));
  const buyers = [...customers, ...customers.map(() => random.pick(customers))];
  const orders = buyers.map((customer, at) => makeOrder(random, customer, at));
  return { orders, rules: random.pick(ruleSets), hasService: random.chance(0.35) };
}

/** Writes the facts into their tabs; what these tabs held before is gone. */
export function writeFacts(host: Host, { orders, rules, hasService }: ShopFacts): void {
  const old = host.workbook.sheet('Orders');
  if (old !== null && old.lastRow > 1) host.workbook.deleteRows(old.id, 2, old.lastRow - 1);
  const rows = orders.map(({ id, date, customer, category, sales, cost }) => [id, date, customer, category, sales, cost]);
  fillTab(host, 'Orders', [headers, ...rows]);
  const segments = host.workbook.sheet('Segments');
  if (segments !== null) clearRules(host, segments);
  fillTab(host, 'Segments', rules);
  if (hasService) fillTab(host, 'Service', service);
}

function clearRules(host: Host, { id }: SheetModel): void {
  host.workbook.clear({ sheetId: id, row: 1, column: 1, rows: mostRules, columns: 5 }, { contents: true });
}

/** Each way in which orders change from one refresh to the next, by what it does to the rows of the reports. */
const orderChanges: readonly ((orders: readonly Order[], random: Random) => readonly Order[])[] = [
  // Rows come.
  (orders, random) => [
    ...orders,
    ...Array.from({ length: 1 + random.int(5) }, (_, at) => makeOrder(random, customerName(random.int(letters)), orders.length + at)),
  ],
  // Rows go; a shop of fewer than three customers has too little to report.
  (orders, random) => {
    const gone = new Set(Array.from({ length: 1 + random.int(3) }, () => random.pick(orders).customer));
    const left = orders.filter(({ customer }) => !gone.has(customer));
    return new Set(left.map(({ customer }) => customer)).size < 3 ? orders : left;
  },
  // Rows change their places.
  (orders, random) => orders.map((order) => ({ ...order, sales: 5 + random.int(600) })),
  (orders, random) => orders.map((order) => (random.chance(0.3) ? { ...order, sales: 5 + random.int(900) } : order)),
  // A row comes and perhaps another goes.
  (orders, random) => {
    const given = random.pick(orders);
    const customer = customerName(random.int(letters));
    return orders.map((order) => (order === given ? { ...order, customer } : order));
  },
  // Nothing changes but the order of the orders.
  (orders) => [...orders].reverse(),
];

export function changeOrders(facts: ShopFacts, random: Random): void {
  facts.orders = random.pick(orderChanges)(facts.orders, random);
}

export function changeRules(facts: ShopFacts, random: Random): void {
  facts.rules = random.pick(ruleSets);
}

function makeOrder(random: Random, customer: string, at: number): Order {
  const date = `2026-0${1 + random.int(6)}-${String(1 + random.int(28)).padStart(2, '0')}`;
  const category = random.pick(['Pots', 'Seeds', 'Tools']);
  return { id: `o${at}-${random.int(1e6)}`, date, customer, category, sales: 5 + random.int(300), cost: 1 + random.int(60) };
}

function customerName(at: number): string {
  return `Customer ${String.fromCharCode(65 + at)}`;
}
