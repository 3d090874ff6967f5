import type { Host } from '../workbench/host/index.js';
import type { CellValue } from '../workbench/host/workbook/types.js';
import { rules } from './shop-rows.js';

type Rows = CellValue[][];

const firstDay = 45_292;
const days = 1_000;
/** The first orders are those of a few customers who cost more than they bring, so that no list is empty in a small shop. */
const costlyOrders = 100;
const costlyCustomers = 5;

const orderHeaders = [
  'Order ID',
  'Order date',
  'Customer ID',
  'Product',
  'Category',
  'Brand',
  'Channel',
  'Source',
  'Quantity',
  'Unit price',
  'Sales',
  'Discount amount',
  'Refund amount',
  'Shipping',
  'Tax',
  'Line cost',
  'Shipping cost',
  'Packaging cost',
  'Return handling cost',
  'Payment fee',
];

/** How large a shop is: its order rows of 20 columns, and how many customers wrote them. */
export interface ShopSize {
  readonly orders: number;
  readonly customers: number;
}

/**
 * Fills a spreadsheet with a shop whose orders have every column of money, with a service log of a tenth as many rows, a
 * customers tab and rules. It has the same structure whatever its size: the same tabs, columns, products and months.
 */
export function fillWideShop({ workbook }: Host, { orders, customers }: ShopSize): void {
  const tabs: [string, Rows, string[]][] = [
    ['Orders', [orderHeaders, ...Array.from({ length: orders }, (_, row) => orderRow(row, customers))], ['Order date']],
    ['Service', serviceRows(Math.ceil(orders / 10), customers), ['Opened']],
    ['Customers', [['Customer ID', 'Full name', 'Email', 'City'], ...Array.from({ length: customers }, (_, at) => customerRow(at))], []],
    ['Segments', rules as Rows, []],
  ];
  for (const [name, rows, dates] of tabs) {
    const [first] = workbook.sheets;
    const isUnused = workbook.sheets.length === 1 && first?.lastRow === 0;
    if (isUnused && first !== undefined) workbook.renameSheet(first.id, name);
    const sheet = workbook.sheet(name) ?? workbook.addSheet(name);
    const formats = (rows[0] ?? []).map((header) => (dates.includes(String(header)) ? 'yyyy-mm-dd' : null));
    workbook.setValues(sheet.id, 1, 1, rows, formats);
  }
}

/** Types one more order below the last, of a good customer: all but its id as in the first one. */
export function addOrder({ workbook }: Host): void {
  const orders = workbook.sheet('Orders');
  if (orders === null) throw new Error('no orders tab');
  const [first] = workbook.values({ sheetId: orders.id, row: 2, column: 1, rows: 1, columns: orderHeaders.length });
  const row = (first ?? []).map((cell, column) => (column === 0 ? 'ORD-new' : cell));
  workbook.setValues(
    orders.id,
    orders.lastRow + 1,
    1,
    [row],
    row.map((_, column) => (column === 1 ? 'yyyy-mm-dd' : null)),
  );
}

/** Every money column holds something in some rows. Multiplying by primes spreads the values evenly and alike for any size. */
function orderRow(row: number, customers: number): CellValue[] {
  const product = (row * 7) % 50;
  const quantity = 1 + (row % 5);
  const unitPrice = 4 + product + (row % 4) / 4;
  const sales = quantity * unitPrice;
  const isCostly = row < costlyOrders;
  const customer = isCostly ? row % costlyCustomers : costlyCustomers + ((row * 31) % (customers - costlyCustomers));
  const discount = row % 6 === 0 ? 1 : 0;
  return [
    `ORD-${1_000_000 + row}`,
    firstDay + ((row * 389) % days),
    `C${100_000 + customer}`,
    `Product ${product}`,
    `Category ${product % 8}`,
    `Brand ${product % 5}`,
    `Channel ${row % 4}`,
    `Source ${row % 3}`,
    quantity,
    unitPrice,
    sales,
    discount,
    row % 29 === 0 ? unitPrice : 0,
    row % 3 === 0 ? 4.5 : 0,
    Math.round(sales * 20) / 100,
    Math.round(sales * (isCostly ? 130 : 45 + (row % 30))) / 100,
    3.2,
    0.75,
    row % 29 === 0 ? 2.5 : 0,
    Math.round(sales * 3) / 100,
  ];
}

function serviceRows(count: number, customers: number): Rows {
  const rows: Rows = [['Ticket', 'Customer ID', 'Opened', 'Channel', 'Minutes', 'Status']];
  for (let row = 0; row < count; row++) {
    const customer = `C${100_000 + ((row * 17) % customers)}`;
    const channel = row % 2 === 0 ? 'Phone' : 'E-mail';
    rows.push([`T${row}`, customer, firstDay + ((row * 211) % days), channel, 3 + (row % 40), row % 25 === 0 ? 'Open' : 'Closed']);
  }
  return rows;
}

function customerRow(at: number): CellValue[] {
  return [`C${100_000 + at}`, `Name ${at}`, `name${at}@example.com`, `City ${at % 20}`];
}
