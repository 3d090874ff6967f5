import { evaluator, hostWith, inScript } from './small-add-on.js';

const script = `${evaluator}
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start').addSeparator().addItem('Tag rows', 'tag').addToUi(); }
function start() {
  const ui = SpreadsheetApp.getUi();
  ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Clientele'));
  SpreadsheetApp.getActive().toast('Ready', 'Clientele', 3);
  return ui.alert('Title', 'Go on?', ui.ButtonSet.YES_NO) === ui.Button.YES;
}
/**
 * Doubles a number.
 * More help.
 * @param {number} value The number.
 * @return {number} Twice that.
 * @customfunction
 */
function DOUBLE(value) { return Array.isArray(value) ? value.map((row) => row.map((cell) => cell * 2)) : value * 2; }
function KIND(value) { return value === '' ? 'empty' : value instanceof Date ? 'date ' + value.toISOString() : typeof value; }
function WRITES() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }
function ASKS() { SpreadsheetApp.getUi().alert('x'); }
function ZONE() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(); }
function BREAKS() { throw new Error('no customer column'); }
function helper_() {}
function forever() { for (;;) {} }
`;
const files = { 'Sidebar.html': '<p>panel</p>' };

test('opening makes the menu', () => {
  const host = hostWith(script, { files });
  expect(host.open()).toMatchObject({ ok: true });
  expect(host.ui.menu).toEqual([
    { caption: 'Start', functionName: 'start' },
    { caption: '', functionName: '' },
    { caption: 'Tag rows', functionName: 'tag' },
  ]);
});

test('the menu is made where the add-on is only installed too, and nothing else is allowed there', () => {
  const host = hostWith(script, { files, authMode: 'NONE' });
  expect(host.open()).toMatchObject({ ok: true });
  const reading = hostWith('function onOpen() { SpreadsheetApp.getActive().getName(); }', { authMode: 'NONE' });
  expect(reading.open()).toEqual({
    ok: false,
    error: { name: 'Exception', message: 'You do not have permission to call Spreadsheet.getName' },
  });
});

test('a sidebar opens from a click and not from onOpen', () => {
  const host = hostWith(script, { files });
  expect(host.run('start')).toEqual({ ok: true, value: true });
  expect(host.ui.sidebar).toEqual({ title: 'Clientele', html: '<p>panel</p>' });
  expect(host.ui.alerts).toEqual([{ title: 'Title', text: 'Go on?', buttons: 'YES_NO', answer: 'YES' }]);
  expect(host.ui.toasts).toEqual([{ message: 'Ready', title: 'Clientele', seconds: 3 }]);
  const eager = hostWith('function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); }');
  expect(eager.open()).toMatchObject({ ok: false, error: { message: 'You do not have permission to call Ui.showSidebar' } });
});

test('whoever stands in for the person may press another button', () => {
  const host = hostWith(script, { files });
  host.ui.answer = () => ({ button: 'NO' });
  expect(host.run('start')).toEqual({ ok: true, value: false });
});

test('custom functions are found with their parameters and help; names that end in _ are none', () => {
  const found = hostWith(script).customFunctions();
  expect(found.find((entry) => entry.name === 'DOUBLE')).toEqual({
    name: 'DOUBLE',
    parameters: ['value'],
    description: 'Doubles a number. More help.',
    listed: true,
  });
  expect(found.map((entry) => entry.name)).toContain('KIND');
  expect(found.map((entry) => entry.name)).not.toContain('helper_');
});

test('a formula calls a custom function: a cell as a value, a range as rows, whatever the case of the name', () => {
  const host = hostWith(script);
  host.type('Orders', 'A1', '21');
  host.type('Orders', 'A2', '4');
  host.type('Orders', 'B1', '=double(A1)');
  host.type('Orders', 'C1', '=DOUBLE(A1:A2)');
  const sheet = host.workbook.sheet('Orders');
  expect([sheet?.value(1, 2), sheet?.value(1, 3), sheet?.value(2, 3)]).toEqual([42, 42, 8]);
  host.type('Orders', 'A2', '5');
  expect(sheet?.value(2, 3)).toBe(10);
});

test('a blank cell reaches a custom function as an empty text, a date as a Date of the sandbox', () => {
  const host = hostWith(script);
  host.type('Orders', 'A2', '2026-01-31');
  host.type('Orders', 'B1', '=KIND(A1)');
  host.type('Orders', 'B2', '=KIND(A2)');
  const sheet = host.workbook.sheet('Orders');
  expect([sheet?.value(1, 2), sheet?.value(2, 2)]).toEqual(['empty', 'date 2026-01-31T00:00:00.000Z']);
});

test('a custom function may read, and may neither write nor ask', () => {
  const host = hostWith(script);
  host.type('Orders', 'B1', '=WRITES()');
  host.type('Orders', 'B2', '=ASKS()');
  host.type('Orders', 'B3', '=ZONE()');
  host.type('Orders', 'B4', '=BREAKS()');
  const sheet = host.workbook.sheet('Orders');
  expect(sheet?.value(1, 2)).toMatchObject({
    error: '#ERROR!',
    message: expect.stringContaining('You do not have permission to call setValue'),
  });
  expect(sheet?.value(2, 2)).toMatchObject({
    error: '#ERROR!',
    message: expect.stringContaining('You do not have permission to call alert'),
  });
  expect(sheet?.value(3, 2)).toBe('Etc/UTC');
  expect(sheet?.value(4, 2)).toMatchObject({ error: '#ERROR!', message: expect.stringContaining('no customer column') });
  expect(sheet?.value(1, 1)).toBeNull();
});

test('a function that never ends is stopped at its limit', () => {
  const host = hostWith(script, { limitMilliseconds: 300 });
  expect(host.run('forever')).toEqual({ ok: false, error: { name: 'Exception', message: 'Exceeded maximum execution time' } });
});

test('a function that is not there is said so', () => {
  expect(hostWith(script).run('missing')).toMatchObject({ ok: false, error: { message: 'Script function not found: missing' } });
});

test('a script that fails while it is read fails every call with that error', () => {
  const host = hostWith('throw new Error("broken at the top"); function start() {}');
  expect(host.run('start')).toEqual({ ok: false, error: { name: 'Error', message: 'broken at the top' } });
});

test('console and Logger go to the log', () => {
  const host = hostWith(script);
  inScript(host, 'console.warn("rows: %s", 3, { a: 1 }); Logger.log("n = %s", 2); return Logger.getLog()');
  expect(host.log.lines).toEqual([
    { level: 'warn', text: 'rows: 3 {"a":1}' },
    { level: 'log', text: 'n = 2' },
  ]);
});
