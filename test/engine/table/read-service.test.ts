import { dayFromIso } from '../../../src/engine/shop/iso-day.js';
import type { Cell } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import { rowState } from '../../../src/engine/table/order-lines.js';
import { readService } from '../../../src/engine/table/read-service.js';
import { recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import { sayIssue } from './say-issue.js';

function tried(asOfDay: number | null, cells: Cell[][]) {
  const source = { tab: 'Service', cells };
  const found = recogniseTab(source, 'service');
  return found.ok ? readService(source, found.value, { toWallClock: utcWallClock, asOfDay }) : found;
}

function readAsOf(asOfDay: number | null, ...cells: Cell[][]) {
  const result = tried(asOfDay, cells);
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return { ...result.value, issues: result.issues };
}

const read = (...cells: Cell[][]) => readAsOf(null, ...cells);

function refused(...cells: Cell[][]): string {
  const result = tried(null, cells);
  if (result.ok) throw new Error('it was read');
  return sayIssue(result.issue);
}

test.each([
  ['handle_seconds', '156', 156],
  ['Minutes', 2.5, 150],
  ['minutes', '0.1', 6],
  ['Hours', '1,5', 5400],
  ['Duration (min)', 0, 0],
])('a time under %s of %j is %d seconds', (header, time, seconds) => {
  expect([...read(['customer_id', header], ['A', time]).seconds]).toEqual([seconds]);
});

test('where there are seconds and minutes, the seconds are used', () => {
  expect([...read(['customer', 'minutes', 'seconds'], ['A', 3, 170]).seconds]).toEqual([170]);
});

test('tickets without a customer are kept, blank rows are not tickets', () => {
  const lines = read(['ticket_id', 'customer_id', 'handle_seconds'], ['S1', 'a', 5], ['S2', '', 7], ['', '', ''], ['S3', 'A', 9]);
  expect([...lines.customer.codes]).toEqual([0, -1, -1, 0]);
  expect([...lines.state]).toEqual([rowState.counted, rowState.counted, rowState.blank, rowState.counted]);
  expect(lines.issues).toEqual([]);
});

test('a time that is missing, negative or no number is unknown and told, never zero', () => {
  const lines = read(['customer', 'minutes'], ['A', 1], ['A', ''], ['A', -2], ['A', 'ages']);
  expect([...lines.seconds]).toEqual([60, Number.NaN, Number.NaN, Number.NaN]);
  expect([...lines.state]).toEqual([rowState.counted, rowState.counted, rowState.unreadable, rowState.unreadable]);
  expect(lines.issues.map(({ code, cell, count }) => [code, cell, count])).toEqual([
    ['time-unreadable', 'B5', 1],
    ['time-negative', 'B4', 1],
    ['time-missing', 'B3', 1],
  ]);
  expect(lines.issues.slice(0, 2).map(sayIssue)).toEqual([
    'Service B5 holds “ages”, which is not a number of minutes; correct it, until then the row is left out.',
    'Service B4 holds “-2”, but nobody can be served for less than 0 minutes; correct it, until then the row is left out.',
  ]);
});

test('direct costs are exact money, 0 where blank', () => {
  const lines = read(['customer', 'minutes', 'direct cost'], ['A', 1, '$4.10'], ['B', 1, '']);
  expect([...(lines.directCost ?? [])]).toEqual([41000, 0]);
  expect(read(['customer', 'minutes'], ['A', 1]).directCost).toBeNull();
});

test('a log without a time still counts its tickets', () => {
  const lines = read(['ticket_id', 'customer'], ['S1', 'A']);
  expect([...lines.seconds]).toEqual([Number.NaN]);
  expect([...lines.state]).toEqual([rowState.counted]);
});

test('a log without rows has no tickets, and that is told', () => {
  const lines = read(['ticket_id', 'customer', 'minutes']);
  expect(lines.rowCount).toBe(0);
  expect(lines.issues.map(sayIssue)).toEqual(['Service has headers in A1 but no rows below them; add the data under the headers.']);
});

test('only a column of times makes the time of a log known', () => {
  expect(read(['customer', 'minutes'], ['A', '']).hasTimes).toBe(true);
  expect(read(['customer', 'effort'], ['A', 7]).hasTimes).toBe(false);
});

test('a total below the log is no ticket', () => {
  const lines = read(['customer', 'minutes'], ['A', 1], ['Total', 1]);
  expect([...lines.state]).toEqual([rowState.counted, rowState.total]);
  expect(lines.issues.map(({ code, cell }) => [code, cell])).toEqual([['total-row', 'A3']]);
});

test('times or costs that can not be added exactly are refused', () => {
  expect(refused(['customer', 'seconds'], ['A', 1], ['A', 1e16])).toBe(
    'The amounts in the column of Service B3, such as 10000000000000000, are too large to be added exactly; check that it is the right column.',
  );
  expect(refused(['customer', 'minutes', 'direct cost'], ['A', 1, 5e11], ['A', 1, 5e11])).toContain('C2');
});

describe('tickets after a given as-of date', () => {
  const asOf = dayFromIso('2026-02-28');

  test('are left out as orders are, and told; undated ones count', () => {
    const lines = readAsOf(
      asOf,
      ['customer', 'minutes', 'date'],
      ['A', 1, '2026-02-28'],
      ['A', 2, '2026-03-01'],
      ['A', 3, ''],
      ['A', 4, 'soon'],
    );
    const { counted, afterAsOf } = rowState;
    expect([...lines.state]).toEqual([counted, afterAsOf, counted, counted]);
    expect(lines.issues.map(sayIssue)).toEqual([
      'Service C5 holds “soon”, which is not a date; write it as 2024-05-31, until then the row counts even if it is from after 2026-02-28.',
      'Service C3 is dated “2026-03-01”, after 2026-02-28; the row is left out.',
    ]);
  });

  test('stay where the log can not tell them, and that is told', () => {
    const undated = readAsOf(asOf, ['customer', 'minutes'], ['A', 1]);
    expect(undated.issues.map(({ code, cell }) => [code, cell])).toEqual([['service-undated', 'A1']]);
    const unclear = readAsOf(asOf, ['customer', 'minutes', 'date'], ['A', 1, '03/04/2026']);
    expect([...unclear.state]).toEqual([rowState.counted]);
    expect(unclear.issues.map(({ code, cell, seen }) => [code, cell, seen])).toEqual([['service-dates-unclear', 'C2', '03/04/2026']]);
  });

  test('count when no as-of date was given', () => {
    const lines = readAsOf(null, ['customer', 'minutes', 'date'], ['A', 2, '2199-03-01']);
    expect([...lines.state]).toEqual([rowState.counted]);
    expect(lines.issues).toEqual([]);
  });
});
