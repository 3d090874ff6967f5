import type { ColumnFormat, ReportTable, Tone } from '../../engine/reports/report-table.js';
import { rangeName } from '../../engine/table/a1.js';
import type { ReportPlan } from './plan-report.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Inks that no palette of Sheets has: a rule with one of them, and a condition that we set, is ours. */
const inks: Readonly<Record<Tone, string>> = { bad: '#b3261f', warn: '#8f5a02', good: '#146c2f' };
/** Figures of these kinds are red below zero. */
const signed: ReadonlySet<ColumnFormat> = new Set(['money', 'ratio', 'percent', 'change', 'number', 'hours']);
/** What the lines of checks begin with. */
const ticks: readonly (readonly [start: string, tone: Tone])[] = [
  ['✓', 'good'],
  ['✗', 'bad'],
];

/** A report and where it stands. */
type Placed = Pick<ReportPlan, 'report' | 'layout' | 'above'>;

/**
 * The rules of a tab, as they are before its cells are copied: copying cells with their formats may take rules along, or away. A tab
 * that is new, or hidden, has none.
 */
export function readColourRules(sheet: Sheet | undefined, report: ReportTable): readonly Rule[] {
  return report.hidden || sheet === undefined ? [] : sheet.getConditionalFormatRules();
}

/**
 * Colours a report's cells by native rules: what is below zero is red, verdicts have their colours. Our rules of last time are
 * replaced, whatever the owner set stays as it was.
 *
 * @param present the tab's rules before its cells were copied
 */
export function setColourRules(sheet: Sheet, { report, layout, above }: Placed, present: readonly Rule[]): void {
  if (report.hidden) return;
  const wanted = [...present.filter((rule) => !isOurs(rule)), ...rulesOf(sheet, { report, layout, above })];
  if (present.length + wanted.length > 0) sheet.setConditionalFormatRules(wanted);
}

function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  const ink = condition?.getFontColor()?.toLowerCase();
  return Object.values(inks).some((each) => each === ink) && condition?.getBackground() === null;
}

function rulesOf(sheet: Sheet, { report, layout, above }: Placed): Rule[] {
  const last = Math.max(layout.totalRow, layout.firstDataRow + layout.dataRows - 1);
  if (layout.dataRows === 0 && layout.blocks.length === 0) return [];
  const rangeOf = (column: number) => rangeName(above + layout.firstDataRow, column + 1, above + last, column + 1);
  const newRule = (names: readonly string[], tone: Tone) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setRanges(names.map((name) => sheet.getRange(name)))
      .setFontColor(inks[tone]);
  const figures = report.columns.flatMap(({ format }, column) => (signed.has(format) ? [rangeOf(column)] : []));
  const words = layout.dataRows === 0 ? [] : (report.highlights ?? []);
  const blocks = layout.blocks.map(({ headerRow, rows }) => rangeName(above + headerRow + 1, 1, above + headerRow + rows.length, 1));
  return [
    ...(figures.length === 0 || layout.dataRows === 0 ? [] : [newRule(figures, 'bad').whenNumberLessThan(0).build()]),
    ...words.map(({ column, text, tone }) => {
      const place = report.columns.findIndex(({ id }) => id === column);
      return newRule([rangeOf(place)], tone)
        .whenTextEqualTo(text)
        .build();
    }),
    ...(blocks.length === 0 ? [] : ticks.map(([start, tone]) => newRule(blocks, tone).whenTextStartsWith(start).build())),
  ];
}
