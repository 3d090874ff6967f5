import type { ChartRecord, GridRange } from '../../../workbench/host/workbook/types';
import { createChangeFeed, fewer } from '../../../workbench/page/server/change-feed';
import type { PageUpdate } from '../../../workbench/page/server/wire';
import { fakeSession, fakeSheet } from './fake-session';

const cells = (row: number, column: number, rows = 1, columns = 1): GridRange => ({ sheetId: 1, row, column, rows, columns });

function watched(charts: ChartRecord[] = []) {
  const session = fakeSession([fakeSheet(1, 'Orders', [['a', 1]]), fakeSheet(2, 'Report', [['b', 2]])], charts);
  const feed = createChangeFeed(session);
  const updates: PageUpdate[] = [];
  feed.subscribe((update) => updates.push(update));
  return { session, feed, updates };
}

test('what an action changed is told once, after it, with a new version', () => {
  const { session, feed, updates } = watched();
  const before = feed.version;
  session.change({ kind: 'cells', range: cells(1, 1) }, { kind: 'cells', range: cells(1, 2) });
  expect(updates).toHaveLength(0);
  feed.flush();
  feed.flush();
  expect(updates).toHaveLength(1);
  expect(updates[0]).toMatchObject({
    version: before + 1,
    blocks: [
      { column: 1, values: ['a'] },
      { column: 2, values: [1] },
    ],
  });
});

test('a cell that the page shows wrongly is sent although the workbook did not change', () => {
  const { feed, updates } = watched();
  feed.touch(cells(1, 1));
  feed.flush();
  expect(updates[0]?.blocks).toMatchObject([{ row: 1, column: 1, values: ['a'] }]);
});

test('a rectangle inside another one is sent once, and of two equal ones one', () => {
  expect(fewer([cells(1, 1, 10, 10), cells(2, 2), cells(20, 1), cells(20, 1)])).toEqual([cells(1, 1, 10, 10), cells(20, 1)]);
});

test('a great many rectangles become the one around them', () => {
  const scattered = Array.from({ length: 500 }, (_, index) => cells(index * 2 + 1, (index % 3) + 1));
  expect(fewer(scattered)).toEqual([cells(1, 1, 999, 3)]);
});

test('rows too many to push are named, so that the page asks for them', () => {
  const session = fakeSession([fakeSheet(1, 'Orders', [['a']], { maxRows: 200_000, lastRow: 200_000 })]);
  const feed = createChangeFeed(session);
  const updates: PageUpdate[] = [];
  feed.subscribe((update) => updates.push(update));
  session.change({ kind: 'cells', range: cells(1, 1, 200_000, 12) });
  feed.flush();
  expect(updates[0]).toMatchObject({ blocks: [], stale: [{ sheetId: 1, row: 1, rows: 200_000 }] });
});

test('a chart is sent anew when cells of its range change, and only then', () => {
  const record: ChartRecord = {
    id: 9,
    sheetId: 2,
    type: 'COLUMN',
    ranges: [cells(1, 1, 5, 2)],
    numHeaders: 0,
    anchorRow: 1,
    anchorColumn: 1,
    offsetX: 0,
    offsetY: 0,
    options: {},
  };
  const { session, feed, updates } = watched([record]);
  session.change({ kind: 'cells', range: cells(50, 1) });
  feed.flush();
  session.change({ kind: 'cells', range: cells(5, 2) });
  feed.flush();
  expect(updates.map(({ charts }) => charts?.length ?? 0)).toEqual([0, 1]);
});

test('a toast reaches the page also when no cell changed', () => {
  const { session, feed, updates } = watched();
  session.show({ kind: 'toast', title: 'Clientele', message: '3 rows tagged.' });
  feed.flush();
  expect(updates[0]?.shown).toEqual([{ kind: 'toast', title: 'Clientele', message: '3 rows tagged.' }]);
});

test('closing the sidebar reaches every open page', () => {
  const session = fakeSession([fakeSheet(1, 'Orders', [])], [], '<p>Side</p>');
  const feed = createChangeFeed(session);
  const updates: PageUpdate[] = [];
  feed.subscribe((update) => updates.push(update));
  feed.flush();
  session.closeSidebar();
  feed.flush();
  expect(updates.map(({ sidebar }) => sidebar)).toEqual([{ title: 'Clientele', version: 1 }, null]);
});
