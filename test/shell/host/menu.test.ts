import { ask, hostWith, tab } from './shop-host.js';
import { smallShop } from './small-shop.js';

test.each(['NONE', 'LIMITED'] as const)('the menu appears when the file opens in mode %s, and nothing else is touched', (authMode) => {
  const host = hostWith({}, { authMode });
  expect(host.open()).toMatchObject({ ok: true });
  const captions = host.ui.menu?.map(({ caption }) => caption).filter((caption) => caption !== '');
  expect(captions).toEqual([
    'Open Clientele',
    'Open reports',
    'Tag rows',
    'Refresh reports',
    'Restore previous',
    'Show data issues',
    'Get help',
  ]);
  const used = [...host.counters.calls.keys()].map((member) => member.split('.')[0]);
  expect(new Set(used)).toEqual(new Set(['SpreadsheetApp', 'Ui', 'Menu']));
});

test('every item of the menu names a function that is there', () => {
  const host = hostWith(smallShop);
  host.open();
  for (const { functionName } of host.ui.menu ?? []) {
    if (functionName !== '') expect([functionName, host.run(functionName).ok]).toEqual([functionName, true]);
  }
});

test('what went well is a toast, what did not is a dialog with the sentence', () => {
  const host = hostWith(smallShop);
  host.run('menuTagRows');
  expect(host.ui.toasts.at(-1)?.message).toBe('4 rows are tagged: Segment (Orders!G).');
  const empty = hostWith({});
  empty.run('menuRefreshReports');
  expect(empty.ui.toasts).toHaveLength(0);
  expect(empty.ui.alerts.at(-1)?.text).toContain('This spreadsheet is empty');
});

test('what a refresh could not decide is asked one by one, and done as answered; a dialog that is closed changes nothing', () => {
  const host = hostWith(smallShop);
  host.run('menuTagRows');
  host.run('menuRefreshReports');
  const names = () => host.workbook.sheets.map(({ name }) => name);
  host.workbook.type(tab(host, 'Segments report').id, 5, 2, '77');
  host.workbook.removeSheet(tab(host, 'Customers').id);
  host.workbook.setValues(tab(host, 'Orders').id, 2, 5, [[500]]);
  host.ui.answer = () => ({ button: 'CLOSE' });
  host.run('menuRefreshReports');
  expect(host.ui.alerts.map(({ buttons }) => buttons)).toEqual(['YES_NO']);
  expect([tab(host, 'Segments report').value(5, 2), names().includes('Customers')]).toEqual([77, false]);
  host.ui.answer = ({ text }) => ({ button: text.includes('deleted') ? 'NO' : 'YES' });
  host.run('menuRefreshReports');
  expect(host.ui.alerts).toHaveLength(3);
  expect([tab(host, 'Segments report').value(5, 2), names().includes('Customers')]).toEqual([1, false]);
  host.run('menuRefreshReports');
  expect(host.ui.alerts).toHaveLength(3);
});

test('the sidebar opens under the name of the product', () => {
  const host = hostWith({});
  host.run('openSidebar');
  expect(host.ui.sidebar?.title).toBe('Clientele');
});

test('the Reports page and the steps take each other’s place, and answer that they stand there', () => {
  const host = hostWith({});
  host.run('openSidebar');
  const steps = host.ui.sidebar?.html;
  expect(ask(host, 'openReports')).toEqual({ page: 'Reports' });
  const reports = host.ui.sidebar?.html;
  expect(reports).not.toBe(steps);
  expect(ask(host, 'openSidebar')).toEqual({ page: 'Sidebar' });
  expect([host.ui.sidebar?.html, host.ui.sidebar?.title]).toEqual([steps, 'Clientele']);
});
