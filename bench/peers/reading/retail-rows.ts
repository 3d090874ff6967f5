import { type Random, seededRandom } from '../../../src/engine/statistics/seeded-random.js';

/** Headers of the public Online Retail file (Chen, Sain and Guo 2012), whose February 2011 the rows below have the shape of. */
const retailHeaders = ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID', 'Country'];

const monthRows = 25_368;
const linesPerInvoice = 20;
const customerCount = 714;
const stockCodes = 2_409;

/**
 * A CSV file in the shape of that month: about 20 lines an invoice, 29 % of the
 * rows without a customer, ids such as `15240.0`, every 66th invoice a return (`C…`, negative quantity), some lines for
 * nothing. The month is repeated with new invoice numbers until there are `rowCount` rows.
 */
export function retailCsv(rowCount: number): string {
  const random = seededRandom(20110201);
  const month = Array.from({ length: Math.min(rowCount, monthRows) }, (_, row) => retailRow(random, row));
  const lines = [retailHeaders.join(',')];
  for (let row = 0; row < rowCount; row++) {
    const [invoice = '', ...rest] = month[row % monthRows] as string[];
    const isReturn = invoice.startsWith('C');
    const number = Number(isReturn ? invoice.slice(1) : invoice) + 10_000 * Math.floor(row / monthRows);
    lines.push(`${isReturn ? 'C' : ''}${number},${rest.join(',')}`);
  }
  return `${lines.join('\n')}\n`;
}

function retailRow(random: Random, row: number): string[] {
  const invoice = Math.floor(row / linesPerInvoice);
  const isReturn = invoice % 66 === 65;
  const product = random.between(0, stockCodes - 1);
  const quantity = random.between(1, 24);
  const price = row % 200 === 199 ? 0 : random.between(29, 1250) / 100;
  // 1,268 invoices over 28 days, one every ten minutes from eight in the morning on.
  const day = 1 + Math.floor(invoice / 46);
  const minute = 8 * 60 + 10 * (invoice % 46);
  const time = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00`;
  return [
    `${isReturn ? 'C' : ''}${542_776 + invoice}`,
    `${20_000 + product}${product % 7 === 0 ? 'A' : ''}`,
    `RED SPOT CERAMIC DRAWER KNOB ${product}`,
    String(isReturn ? -quantity : quantity),
    `2011-02-${twoDigits(day)} ${time}`,
    String(price),
    invoice % 7 < 2 ? '' : `${15_000 + ((invoice * 31) % customerCount)}.0`,
    'United Kingdom',
  ];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
