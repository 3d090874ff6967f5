import { readTabColumns, type TabColumns } from '../../../src/engine/joins/tab-columns.js';
import { readShop } from '../../../src/engine/shop/read-shop.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../src/engine/table/columns.js';
import type { TabRole } from '../../../src/engine/table/roles.js';
import { inputOf } from '../shop/small-shop.js';
import { sayIssue } from '../table/say-issue.js';

const tab = (role: TabRole, cells: CellGrid) => readTabColumns({ tab: role, cells }, role, { toWallClock: utcWallClock });

function read(role: TabRole, cells: CellGrid): TabColumns {
  const result = tab(role, cells);
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return result.value;
}

test('a campaigns tab is read by its headers', () => {
  const columns = read('campaigns', [
    ['Campaign', 'Segment', 'Send date', 'Cost', 'Sent', 'Responded', 'Revenue'],
    ['May mailing', 'VIP', '2024-05-03', '€12.50', 100, 7, 350],
  ]);
  expect(columns.text('campaign')?.labels).toEqual(['May mailing']);
  expect([...(columns.number('cost') ?? [])]).toEqual([12.5]);
  expect([...(columns.number('responded') ?? [])]).toEqual([7]);
  expect([...(columns.day('date') ?? [])]).toEqual([Date.parse('2024-05-03') / 86_400_000]);
  expect(columns.number('control')).toBeNull();
});

test('leads and answers join the shop’s customers by id, e-mail or phone', () => {
  const leads = read('leads', [
    ['Customer ID', 'Email', 'Phone', 'Won'],
    ['C1', '', '', 'yes'],
    ['lead-7', 'ann@shop.com', '', 'no'],
    ['lead-8', '', '020 7946 0958', 'no'],
    ['lead-9', 'nobody@shop.com', '', 'no'],
  ]);
  const orders = [
    ['Customer ID', 'Email', 'Phone', 'Date', 'Amount'],
    ['C1', '', '', '2024-05-03', 1],
    ['C2', 'Ann@shop.com', '', '2024-05-03', 1],
    ['C3', '', '+44 20 7946 0958', '2024-05-03', 1],
  ];
  const shop = readShop(inputOf({ orders }));
  expect(shop.ok && [...shop.value.shop.index.ofPeople(leads.people)]).toEqual([0, 1, 2, -1]);
  expect(leads.text('won')?.labels).toEqual(['yes', 'no']);
});

test.each([
  ['campaigns', ['Segment', 'Cost'], /No column of campaigns names the campaign/],
  ['leads', ['Name', 'Date'], /No column of leads says which leads were won/],
  ['survey', ['Customer', 'Mood'], /No column of survey holds a survey score/],
  ['products', ['Colour', 'Unit cost'], /No column of products says which product a row is about/],
] as const)('a %s tab without the column it needs says which one', (role, headers, sentence) => {
  const result = tab(role, [headers, [1, 2]]);
  expect(result.ok ? '' : sayIssue(result.issue)).toMatch(sentence);
});
