import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import type { BookSheet } from '../../../workbench/host/workbook/workbook-state.js';
import { ask, columnOf, fillTab, hostWith, replyTo, rowsOf, tab } from './shop-host.js';
import { smallOrders, smallRules, smallShop, smallTags } from './small-shop.js';

/** A shop that is tagged, and has one order more since. */
function grownShop(): Host {
  const host = hostWith(smallShop);
  ask<ReportView>(host, 'tagRows');
  fillTab(host, 'Orders', [...smallOrders, ['d1', '2026-02-05', 'Cid', 'Seeds', 70, 30]]);
  return host;
}

/** Does something once, before the n-th call of a member from now on. */
function beforeCall(host: Host, member: string, nth: number, work: () => void): void {
  const { called } = host.counters;
  let left = nth;
  host.counters.called = (name) => {
    called(name);
    if (name === member && --left === 0) work();
  };
}

describe('what keeps tags from being written is named before anything is', () => {
  const untouched = (host: Host, code: string, says: string[]) => {
    const kept = rowsOf(host, 'Orders');
    const reply = replyTo(host, 'tagAndReport') as { ok: false; issue: { code: string; message: string } };
    expect(reply).toMatchObject({ ok: false, issue: { code } });
    for (const text of says) expect(reply.issue.message).toContain(text);
    expect(rowsOf(host, 'Orders')).toEqual(kept);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Orders', 'Segments']);
  };

  test('a protected column, with its range and what its owner says about it', () => {
    const host = grownShop();
    const { id } = tab(host, 'Orders');
    const range = { sheetId: id, row: 1, column: 6, rows: 9, columns: 3 };
    host.workbook.addProtection({ sheetId: id, range, description: 'Rina only', warningOnly: false });
    untouched(host, 'tags-protected-as', ['F1:H9', 'Rina only', '"Orders"']);
  });

  test('a protected tab', () => {
    const host = grownShop();
    const { id } = tab(host, 'Orders');
    host.workbook.addProtection({ sheetId: id, range: null, description: '', warningOnly: false });
    untouched(host, 'tags-protected', ['Column G']);
  });

  test('merged cells across the column of tags', () => {
    const host = grownShop();
    const sheet = tab(host, 'Orders') as BookSheet;
    sheet.merges = [{ sheetId: sheet.id, row: 5, column: 6, rows: 1, columns: 2 }];
    untouched(host, 'tags-merged', ['F5:G5']);
  });

  test('a formula that the owner put into it', () => {
    const host = grownShop();
    host.type('Orders', 'G3', '=UPPER("x")');
    untouched(host, 'tags-formula', ['G3', '=UPPER("x")']);
  });

  test('where nothing has to be written nothing is refused', () => {
    const host = hostWith(smallShop);
    ask<ReportView>(host, 'tagRows');
    const { id } = tab(host, 'Orders');
    host.workbook.addProtection({ sheetId: id, range: null, description: '', warningOnly: false });
    expect(ask<ReportView>(host, 'tagRows').taggedRows).toBe(4);
  });
});

describe('what somebody typed over a tag', () => {
  test('is written over and said so, and an earlier state brings it back', () => {
    const host = hostWith(smallShop);
    ask<ReportView>(host, 'tagAndReport');
    host.type('Orders', 'G4', 'call her');
    const { issues } = ask<ReportView>(host, 'tagAndReport');
    expect(issues.find(({ code }) => code === 'tags-typed-over')?.message).toContain('"call her" in G4');
    expect(columnOf(host, 'Orders', 7)).toEqual(smallTags);
    ask(host, 'restorePrevious');
    expect(columnOf(host, 'Orders', 7)[3]).toBe('call her');
  });

  test('is not confused with the tags of rules that have changed since', () => {
    const host = hostWith(smallShop);
    ask<ReportView>(host, 'tagRows');
    host.type('Segments', 'A2', 'Regulars');
    const { issues } = ask<ReportView>(host, 'tagRows');
    expect(issues.map(({ code }) => code)).not.toContain('tags-typed-over');
    expect(columnOf(host, 'Orders', 7)[1]).toBe('Regulars');
  });
});

describe('somebody inserts a column at the very moment of the write', () => {
  const rows = (host: Host) => rowsOf(host, 'Orders').map((row) => row.slice(0, 7));

  test('the owner’s column that the tags went into holds again what it held, and the tags stand in ours', () => {
    const host = grownShop();
    const { id } = tab(host, 'Orders');
    const owners = rows(host).map((row) => row.slice(0, 6));
    beforeCall(host, 'Range.setValues', 1, () => host.workbook.insertColumns(id, 1, 1));
    ask<ReportView>(host, 'tagRows');
    expect(rows(host).map((row) => row.slice(1, 7))).toEqual(owners);
    expect(columnOf(host, 'Orders', 8)).toEqual([...smallTags, 'Others']);
  });

  test('formulas of the owner’s come back as they would have become', () => {
    const host = hostWith({ Orders: smallOrders.map((row) => row.slice(0, 6)), Segments: smallRules });
    for (const row of [2, 3, 4, 6]) host.type('Orders', `G${row}`, `=E${row}-F${row}`);
    host.type('Orders', 'G1', 'Left');
    ask<ReportView>(host, 'tagRows');
    host.type('Orders', 'C4', 'Ann');
    const { id } = tab(host, 'Orders');
    beforeCall(host, 'Range.setValues', 1, () => host.workbook.insertColumns(id, 6, 1));
    ask<ReportView>(host, 'tagRows');
    expect([2, 3, 4, 5, 6].map((row) => tab(host, 'Orders').formula(row, 8))).toEqual(['=E2-G2', '=E3-G3', '=E4-G4', null, '=E6-G6']);
    expect(columnOf(host, 'Orders', 9)).toEqual(['Segment', 'Often', 'Often', 'Often', null, 'No customer']);
  });

  test('a column that got our mark by mistake is given back', () => {
    const host = hostWith(smallShop);
    const { id } = tab(host, 'Orders');
    const owners = rows(host);
    beforeCall(host, 'Range.addDeveloperMetadata', 1, () => host.workbook.insertColumns(id, 1, 1));
    ask<ReportView>(host, 'tagRows');
    expect(rowsOf(host, 'Orders').map((row) => row.slice(1, 7))).toEqual(owners.map((row) => row.slice(0, 6)));
    expect(columnOf(host, 'Orders', 8)).toEqual(smallTags);
    expect(host.workbook.metadata.filter(({ key }) => key === 'clientele.tags').map(({ location }) => location?.column)).toEqual([8]);
  });
});

test('our column may be moved to the front: the tab is still the one with the orders', () => {
  const host = hostWith(smallShop);
  ask<ReportView>(host, 'tagRows');
  const { id } = tab(host, 'Orders');
  const [mark] = host.workbook.metadata.filter(({ key }) => key === 'clientele.tags');
  host.workbook.insertColumns(id, 1, 1);
  host.workbook.copy({ sheetId: id, row: 1, column: 8, rows: 6, columns: 1 }, { sheetId: id, row: 1, column: 1 });
  host.workbook.updateMetadata(mark?.id ?? 0, { location: { sheetId: id, column: 1 } });
  host.workbook.deleteColumns(id, 8, 1);
  host.type('Orders', 'D4', 'Ann');
  ask<ReportView>(host, 'tagRows');
  expect(columnOf(host, 'Orders', 1)).toEqual(['Segment', 'Often', 'Often', 'Often', null, 'No customer']);
});

test('rows that take nothing, as behind a filter, are told by name', () => {
  const host = grownShop();
  const { id } = tab(host, 'Orders');
  host.workbook.subscribe(() => {
    if (tab(host, 'Orders').value(7, 7) !== null)
      host.workbook.clear({ sheetId: id, row: 7, column: 7, rows: 1, columns: 1 }, { contents: true });
  });
  expect(replyTo(host, 'tagRows')).toMatchObject({ ok: false, issue: { code: 'tags-not-kept', cell: 'G7' } });
});
