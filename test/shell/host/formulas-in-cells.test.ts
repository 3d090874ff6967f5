import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, columnOf, hostWith, rowsOf, tab } from './shop-host.js';
import { smallShop, smallTags } from './small-shop.js';

/** A tab with formulas in it, so that nothing else stands in their way. */
function withFormula(host: Host, formula: string): string {
  host.workbook.addSheet('Formulas');
  host.type('Formulas', 'A1', formula);
  return 'Formulas';
}

test('=SEGMENT(Orders!A1:L;Segments!A1:H) spills what Tag rows writes', () => {
  const host = hostWith({});
  ask(host, 'openSampleShop');
  ask<ReportView>(host, 'tagRows');
  const name = withFormula(host, '=SEGMENT(Orders!A1:L;Segments!A1:H)');
  const tags = columnOf(host, 'Orders', 13);
  expect(columnOf(host, name, 1).slice(0, tags.length)).toEqual(tags);
});

test('an edited rule and an edited order change the spilled tags', () => {
  const host = hostWith(smallShop);
  const name = withFormula(host, '=SEGMENT(Orders!A1:F;Segments!A1:B)');
  // A formula gives empty text where Tag rows leaves the cell empty.
  expect(columnOf(host, name, 1).slice(0, 6)).toEqual(smallTags.map((tag) => tag ?? ''));
  host.type('Segments', 'B2', '>=1');
  expect(columnOf(host, name, 1)[3]).toBe('Often');
  host.type('Segments', 'B2', '>=2');
  host.type('Orders', 'C4', 'Ann');
  expect(columnOf(host, name, 1)[3]).toBe('Often');
});

test('margin and report spill as tables with a total', () => {
  const host = hostWith(smallShop);
  ask<ReportView>(host, 'tagRows');
  const name = withFormula(host, '=SEGMENT_MARGIN(Orders!A1:F;Orders!G1:G)');
  expect(rowsOf(host, name).at(-1)?.slice(0, 6)).toEqual(['Total', 2, 4, 190, 125, 65]);
  host.type(name, 'A10', '=SEGMENT_REPORT(Orders!A1:F;Segments!A1:B)');
  expect(columnOf(host, name, 1).slice(9)).toEqual(['Segment', 'Often', 'Others', 'No customer', 'Total']);
});

test('a mistake in a rule shows in the formula cell as the sentence that names the cell', () => {
  const host = hostWith({
    ...smallShop,
    Segments: [
      ['Segment', 'Ordrs'],
      ['Often', '>=2'],
    ],
  });
  const name = withFormula(host, '=SEGMENT(Orders!A1:F;Segments!A1:B)');
  const cell = tab(host, name).value(1, 1);
  expect(cell).toMatchObject({ error: '#ERROR!' });
  expect(JSON.stringify(cell)).toContain('Cell B1');
});

test('eight formulas are offered, each with named arguments and an example with semicolons', () => {
  const offered = hostWith({})
    .customFunctions()
    .filter(({ listed }) => listed);
  expect(offered.map(({ name, parameters }) => `${name}(${parameters.join('; ')})`).sort()).toEqual([
    'SEGMENT(data; rules; asOf; allMatches)',
    'SEGMENT_BREAKS(values; k)',
    'SEGMENT_CHECK(data; rules; asOf)',
    'SEGMENT_EXPLAIN(data; rules; customer; asOf)',
    'SEGMENT_MARGIN(data; tags)',
    'SEGMENT_REPORT(data; rules; service; asOf)',
    'SEGMENT_ROI(data; tags; service; hourlyRate)',
    'SEGMENT_SCORES(data; asOf)',
  ]);
  for (const { name, description } of offered) expect(description).toMatch(new RegExp(`Example: =${name}\\([^,()]+\\)$`));
});

test("the pivots' grand totals are the report's total", () => {
  const host = hostWith({});
  ask(host, 'openSampleShop');
  const { tabs } = ask<ReportView>(host, 'tagAndReport');
  const report = rowsOf(host, 'Segments report');
  const total = report.find((row) => row[0] === 'Total') as number[];
  const sales = total[(report[3] as string[]).indexOf('Net sales')] as number;
  for (const name of tabs.filter((tab) => tab.startsWith('Pivot'))) {
    const rows = rowsOf(host, name);
    expect([name, Math.round(Number(rows.at(-1)?.at(-1)) * 10_000)]).toEqual([name, Math.round(sales * 10_000)]);
  }
});
