import { hostWith } from './small-add-on.js';

const script = `
function work() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Orders');
  const seen = sheet.getRange(1, 1, 2, 3).getValues();
  sheet.getRange(5, 1, 2, 2).setValues([[1, 2], [3, 4]]);
  PropertiesService.getDocumentProperties().setProperty('done', 'yes');
  return seen.length;
}
function stubborn() {
  const properties = PropertiesService.getDocumentProperties();
  for (let i = 0; i < 5; i++) try { properties.setProperty('try' + i, 'x'); } catch (e) {}
  return 'finished';
}
function locked() {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10)) return 'taken';
  PropertiesService.getDocumentProperties().setProperty('got', 'lock');
  return 'mine';
}`;

test('calls are counted by member; reads, writes and the model follow from them', () => {
  const host = hostWith(script);
  host.run('work');
  const { counters } = host;
  expect(Object.fromEntries(counters.calls)).toEqual({
    'SpreadsheetApp.getActive': 1,
    'Spreadsheet.getSheetByName': 1,
    'Sheet.getRange': 2,
    'Range.getValues': 1,
    'Range.setValues': 1,
    'PropertiesService.getDocumentProperties': 1,
    'Properties.setProperty': 1,
  });
  expect([counters.roundTrips, counters.cellsRead, counters.cellsWritten]).toEqual([3, 6, 4]);
  // 3 x 0.17 s + 6 x 8.4 us; the first 10,000 written cells of a call are free.
  expect(counters.modelledSeconds).toBeCloseTo(0.51 + 6 * 8.4e-6, 12);
  counters.reset();
  expect([counters.calls.size, counters.roundTrips, counters.cellsRead, counters.modelledSeconds]).toEqual([0, 0, 0, 0]);
});

test('written cells cost 59 us each past the first 10,000 of one call', () => {
  const host = hostWith(
    `function write() { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 1000, 12).setValues(Array(1000).fill(Array(12).fill(1))); }`,
  );
  expect(host.run('write')).toEqual({ ok: true, value: undefined });
  expect(host.counters.modelledSeconds).toBeCloseTo(0.17 + 2000 * 59e-6, 12);
});

/** Calls in order: getActive, getSheetByName, getRange, getValues, getRange, setValues, getDocumentProperties, setProperty. */
const written = (host: ReturnType<typeof hostWith>) => host.workbook.sheet('Orders')?.lastRow === 6;

test('failAt(n) throws before the n-th call does anything', () => {
  const host = hostWith(script);
  host.faults.failAt(6);
  expect(host.run('work')).toMatchObject({ ok: false, error: { name: 'Exception' } });
  expect([written(host), host.faults.happened]).toEqual([false, true]);
});

test('failAfter(n) throws after the n-th call took effect', () => {
  const host = hostWith(script);
  host.faults.failAfter(6);
  expect(host.run('work')).toMatchObject({ ok: false });
  expect([written(host), host.stores.properties.document.size]).toEqual([true, 0]);
});

test('after killAt(n) nothing has effect any more, whatever the script catches', () => {
  const host = hostWith(script);
  // Call 1 is getDocumentProperties, calls 2 to 6 set the five properties.
  host.faults.killAt(4);
  expect(host.run('stubborn')).toMatchObject({ ok: false });
  expect([...host.stores.properties.document.keys()]).toEqual(['try0', 'try1']);
});

test('a killed or failed execution gives its locks back', () => {
  const host = hostWith(script);
  host.faults.failAt(4);
  expect(host.run('locked')).toMatchObject({ ok: false });
  expect(host.run('locked')).toEqual({ ok: true, value: 'mine' });
});

test('a lock that somebody else holds is not given', () => {
  const host = hostWith(script);
  host.stores.locks.add('document');
  expect(host.run('locked')).toEqual({ ok: true, value: 'taken' });
});

test('a planned fault happens once', () => {
  const host = hostWith(script);
  host.faults.failAt(1);
  expect([host.run('work').ok, host.run('work').ok]).toEqual([false, true]);
});
