import type { Cell } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import { rowState } from '../../../src/engine/table/order-lines.js';
import { readService } from '../../../src/engine/table/read-service.js';
import { recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import { sayIssue } from './say-issue.js';

function read(...cells: Cell[][]) {
  const source = { tab: 'Service', cells };
  const found = recogniseTab(source, 'service');
  if (!found.ok) throw new Error(sayIssue(found.issue));
  const result = readService(source, found.value, { toWallClock: utcWallClock });
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return { ...result.value, issues: result.issues };
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
    ['time-unreadable', 'B4', 2],
    ['time-missing', 'B3', 1],
  ]);
  expect(sayIssue(lines.issues[0] as (typeof lines.issues)[number])).toBe(
    'Service B4 holds “-2”, which is not a number of minutes (one of 2 such cells); correct it, until then these rows are left out.',
  );
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

test('a log without rows has no tickets', () => {
  expect(read(['ticket_id', 'customer', 'minutes']).rowCount).toBe(0);
});
