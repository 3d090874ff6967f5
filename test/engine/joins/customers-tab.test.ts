import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CustomersTab, readCustomersTab } from '../../../src/engine/joins/customers-tab.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import { importValues } from '../../../workbench/files/import-values.js';
import { readCsv } from '../../../workbench/files/read-csv.js';
import { sayIssue } from '../table/say-issue.js';

function read(cells: CellGrid): CustomersTab & { readonly told: readonly string[] } {
  const result = readCustomersTab({ tab: 'Customers', cells }, { toWallClock: utcWallClock });
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return { ...result.value, told: result.issues.map(sayIssue) };
}

function fixture(file: string): CustomersTab & { readonly told: readonly string[] } {
  const bytes = readFileSync(join(__dirname, '../../fixtures/customers', file));
  return read(importValues(readCsv(bytes, file)).values as CellGrid);
}

function numbers(tab: CustomersTab, header: string): number[] {
  const column = tab.column(header);
  if (column?.kind !== 'number') throw new Error(`${header} is not a column of numbers`);
  return [...column.values];
}

/** In cents, so that a sum is exact. */
const cents = (values: readonly number[]) => values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : Math.round(value * 100)), 0);

function counted(tab: CustomersTab, header: string): Record<string, number> {
  const column = tab.column(header);
  if (column?.kind !== 'text') throw new Error(`${header} is not a column of words`);
  const { codes, labels } = column.values;
  return Object.fromEntries(labels.map((label, code) => [label, codes.filter((each) => each === code).length]));
}

describe('customers of a telephone company, whose newest have a single blank for a sum', () => {
  const telco = fixture('telco.csv');

  test('are all there, and nothing is amiss', () => {
    expect([telco.list.rowCount, telco.list.customer.labels.length, telco.columns.length]).toEqual([40, 40, 21]);
    expect(telco.told).toEqual([]);
  });

  // Sums and counts of the 40 rows, made with decimal arithmetic in Python.
  test('a blank is unknown and never 0, and the column stays one of numbers', () => {
    const total = numbers(telco, 'TotalCharges');
    expect(telco.column('TotalCharges')).toMatchObject({ blanks: 11, unreadable: 0 });
    expect(total.filter(Number.isNaN)).toHaveLength(11);
    expect(total.filter((value) => value === 0)).toEqual([]);
    expect([cents(total), cents(numbers(telco, 'MonthlyCharges'))]).toEqual([6_605_185, 232_720]);
  });

  test('words are counted by what they say; 0 and 1 are numbers', () => {
    expect(counted(telco, 'Contract')).toEqual({ 'Month-to-month': 18, 'Two year': 15, 'One year': 7 });
    expect(counted(telco, 'Churn')).toEqual({ No: 30, Yes: 10 });
    expect(numbers(telco, 'SeniorCitizen').reduce((a, b) => a + b)).toBe(1);
  });
});

test('charges, plans and service calls of a telephone list come out as they were written', () => {
  const calls = fixture('calls.csv');
  expect(calls.list.customer.labels).toHaveLength(30);
  const charges = ['day', 'eve', 'night', 'intl'].map((part) => cents(numbers(calls, `total_${part}_charge`)));
  expect(charges).toEqual([91_935, 52_470, 26_182, 8184]);
  const perCustomer = numbers(calls, 'number_customer_service_calls');
  expect([0, 1, 2, 3].map((count) => perCustomer.filter((value) => value === count).length)).toEqual([10, 8, 2, 6]);
  expect(perCustomer.filter((value) => value >= 4)).toHaveLength(4);
  expect(counted(calls, 'area_code')).toEqual({ area_code_415: 16, area_code_408: 7, area_code_510: 7 });
});

describe('what a column of a customers tab holds is decided from all of its values', () => {
  const rows = (...values: CellGrid[number]) => values.map((value, index) => [`c${index}`, value]);

  test('a word among numbers is told and unknown, and the others stay numbers', () => {
    const tab = read([['ID', 'Income'], ...rows(10, 20, 30, 40, 50, 60, 70, 80, 90, 'n.k.')]);
    expect(tab.column('Income')).toMatchObject({ kind: 'number', blanks: 0, unreadable: 1 });
    expect(tab.told).toEqual([
      'Customers B11 holds “n.k.”, which is not a number; correct it, until then “Income” counts as unknown there.',
    ]);
  });

  test('dates are days, and one that is none is told', () => {
    const tab = read([['ID', 'Member since'], ...rows(...Array.from({ length: 9 }, (_, day) => `2024-05-1${day}`), 'May')]);
    const column = tab.column('Member since');
    expect(column?.kind === 'date' && [...column.values].slice(0, 2)).toEqual([
      Date.UTC(2024, 4, 10) / 86_400_000,
      Date.UTC(2024, 4, 11) / 86_400_000,
    ]);
    expect(tab.told[0]).toMatch(/^Customers B11 holds “May”, which is not a date; write it as 2024-05-31/);
  });

  test('dates that can be read both ways are no days, and that is told', () => {
    const tab = read([['ID', 'Member since'], ...rows('03/05/2024', '04/06/2024')]);
    expect(tab.column('Member since')?.kind).toBe('text');
    expect(tab.told).toEqual([
      'The dates in the column “Member since” of Customers, such as “03/05/2024” in B2, do not show whether the day or the month comes first; write them as 2024-05-31, until then the column is taken as text.',
    ]);
  });

  test('codes keep their leading zeros', () => {
    const tab = read([['ID', 'Zip'], ...rows('01000', '75008')]);
    expect(counted(tab, 'Zip')).toEqual({ '01000': 1, '75008': 1 });
  });

  test('a row of blanks is nobody, and no blank in any column', () => {
    const tab = read([
      ['ID', 'Spent'],
      ['a', 12],
      [null, ' '],
      ['b', null],
    ]);
    expect(tab.column('Spent')).toMatchObject({ blanks: 1 });
    expect(tab.column('Nothing')).toBeUndefined();
  });

  test('without anybody in it a tab can not be a customers tab', () => {
    expect(
      readCustomersTab(
        {
          tab: 'Customers',
          cells: [
            ['Height', 'Size'],
            [2, 3],
          ],
        },
        { toWallClock: utcWallClock },
      ).ok,
    ).toBe(false);
  });
});
