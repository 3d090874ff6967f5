import { tab } from '../shell/host/shop-host.js';
import { caseHost, faultCases } from './fault-case.js';
import { testSweep } from './sweep-share.js';

testSweep(1);

test('what the owner has put beside, below and into a report is there after it has grown, note and colours included', () => {
  const host = caseHost();
  faultCases()
    .find(({ id }) => id === 'grown')
    ?.open(host);
  host.callFromSidebar('tagAndReport', []);
  const sheet = tab(host, 'Segments report');
  const column = Array.from({ length: sheet.lastRow }, (_, at) => sheet.value(at + 1, 25));
  // It stands beside the row of its segment, wherever that is now.
  expect(column.filter((cell) => cell !== null)).toEqual(['my own note']);
  expect(sheet.note(5, 2)).toBe('ask Ann about this');
  expect(sheet.style(5, 1)).toMatchObject({ background: '#ff0000', italic: true });
  expect(host.workbook.charts.filter(({ options }) => options.title === 'mine')).toHaveLength(1);
  expect(tab(host, 'Orders').value(3, 12)).toBe('mine');
});
