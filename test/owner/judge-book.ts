import type { BookSheet } from '../../workbench/host/workbook/workbook-state.js';
import { replyTo } from '../shell/host/shop-host.js';
import { differenceFromTwin } from './compare-twin.js';
import type { Difference, Finding } from './finding.js';
import { formulaOf, type OwnThing, type Place, pictureAbove, pictureOfChart, placesOf } from './owner-model.js';
import { type OwnerShop, rowsAbove } from './owner-shop.js';
import { dataRows, headerRow, keptHeading, reportTabs, textAt } from './report-tabs.js';

/** What a run answers. */
export interface RunView {
  readonly issues: readonly { readonly code: string }[];
  readonly questions?: readonly { readonly id: string; readonly message: string }[];
}

/** A sentence that must be true after a run; `broken` tells where it is not. */
interface Judged {
  readonly promise: string;
  readonly broken: (shop: OwnerShop, view: RunView) => Difference | null;
}

const stageName = '_clientele_stage';

/** The first promise that is not kept. */
export function firstBroken(promises: readonly Judged[], shop: OwnerShop, view: RunView): Finding | null {
  for (const { promise, broken } of promises) {
    const difference = broken(shop, view);
    if (difference !== null) return { promise, ...difference };
  }
  return null;
}

/** The first difference that any of the list has. */
function firstOf<T>(list: readonly T[], differenceAt: (item: T) => Difference | null): Difference | null {
  for (const item of list) {
    const difference = differenceAt(item);
    if (difference !== null) return difference;
  }
  return null;
}

function unequal(what: string, expected: string | number, seen: string | number): Difference | null {
  return expected === seen ? null : { expected: `${what}: ${expected}`, seen: String(seen) };
}

/** Judges each thing of the owner's at the one place where it stands. */
function atItsPlace(judge: (shop: OwnerShop, sheet: BookSheet, thing: OwnThing, place: Place) => Difference | null): Judged['broken'] {
  return (shop) =>
    firstOf(shop.own.things, (thing) => {
      const sheet = shop.host.workbook.sheetById(thing.tabId) as BookSheet;
      const place = placesOf(sheet, thing)[0];
      return place === undefined ? null : judge(shop, sheet, thing, place);
    });
}

/** Where a row that is not among the rows of data is kept, the heading of the kept rows is above it. */
function keptDifference(shop: OwnerShop, sheet: BookSheet, { words, beside }: OwnThing, { row }: Place): Difference | null {
  const above = rowsAbove(shop, sheet);
  const rows = dataRows(sheet, above);
  if (rows.includes(row)) return null;
  const back = rows.find((each) => textAt(sheet, each) === beside);
  if (back !== undefined) return { expected: `"${words}" on row ${back}, where "${beside}" is`, seen: `row ${row}` };
  const tops = Array.from({ length: row - above }, (_, at) => textAt(sheet, row - at));
  return tops.includes(keptHeading) ? null : { expected: `a heading of kept rows above "${words}"`, seen: `none above row ${row}` };
}

/** What must be true after every run, whatever it did. */
export const keepPromises: readonly Judged[] = [
  {
    promise: 'rows above a report stay as the owner made them',
    broken: (shop) =>
      firstOf(reportTabs(shop.host), ({ id, sheet }) => {
        const above = rowsAbove(shop, sheet);
        return above === 0 ? null : unequal(id, shop.own.cellsAbove.get(sheet.id) ?? '', pictureAbove(sheet, above));
      }),
  },
  {
    promise: 'everything that the owner wrote is there, and once',
    broken: ({ host, own }) =>
      firstOf(own.things, (thing) => {
        const places = placesOf(host.workbook.sheetById(thing.tabId) as BookSheet, thing);
        const seen = places.length === 0 ? 'nowhere' : places.map(({ row, column }) => `row ${row}, column ${column}`).join(' and ');
        return places.length === 1 ? null : { expected: `${thing.kind} "${thing.words}" (${thing.zone}) in one place`, seen };
      }),
  },
  {
    promise: 'what stands beside a row stays beside it',
    broken: atItsPlace((_, sheet, { words, zone, beside }, { row }) =>
      zone === 'below' ? null : unequal(`what "${words}" is beside`, beside, textAt(sheet, row)),
    ),
  },
  {
    promise: 'what stands beside the title and the header stays there',
    broken: atItsPlace((shop, sheet, { words, zone }, { row }) => {
      const top = rowsAbove(shop, sheet);
      if (zone === 'title') return unequal(`row of "${words}"`, top + 1, row);
      return zone === 'header' ? unequal(`row of "${words}"`, top + headerRow, row) : null;
    }),
  },
  {
    promise: 'what stood beside a row that is gone is kept below a heading, and is back when the row is',
    broken: atItsPlace((shop, sheet, thing, place) => (thing.zone === 'data' ? keptDifference(shop, sheet, thing, place) : null)),
  },
  {
    promise: 'a formula beside a row looks at its own row',
    broken: atItsPlace((_, __, { words, kind, beside }, { row, formula, text }) => {
      if (kind !== 'formula') return null;
      return unequal(words, `${formulaOf(words, row)} that shows ${words}${beside}`, `${formula} that shows ${text}`);
    }),
  },
  {
    promise: 'a line below a report keeps its column and its words',
    broken: atItsPlace((_, __, { words, zone, column }, place) =>
      zone === 'below' ? unequal('line', `${words} in column ${column}`, `${place.text} in column ${place.column}`) : null,
    ),
  },
  {
    promise: 'the owner’s charts stay',
    broken: ({ host, own }) =>
      firstOf(own.charts, ({ tabId, title, picture }) => unequal(title, picture, pictureOfChart(host, tabId, title))),
  },
];

const noStage: Judged = {
  promise: 'no hidden tab is left over',
  broken: ({ host }) => (host.workbook.sheet(stageName) === null ? null : { expected: `no tab ${stageName}`, seen: 'it is there' }),
};

/** What must be true after a refresh besides. */
export const refreshPromises: readonly Judged[] = [
  {
    promise: 'no question is asked, for nothing was typed into a report',
    broken: (_, { questions = [] }) => unequal('questions', '', questions.map(({ id, message }) => `${id}: ${message}`).join(' ')),
  },
  { promise: 'every report could be written', broken: (_, view) => unequal('issues', '', reportIssues(view)) },
  {
    promise: 'the reports equal those of a new spreadsheet with the same orders',
    broken: (shop) => firstOf(reportTabs(shop.host), (report) => differenceFromTwin(shop, report)),
  },
  {
    promise: 'a second refresh writes nothing and asks nothing',
    broken: ({ host }) => {
      host.counters.reset();
      const again = replyTo<RunView>(host, 'refreshReports');
      const said = again.ok ? `${again.value.questions?.length ?? 0} questions` : again.issue.code;
      return unequal('second refresh', '0 cells, 0 questions', `${host.counters.cellsWritten} cells, ${said}`);
    },
  },
  noStage,
];

/** What must be true after a restore besides. */
export const restorePromises: readonly Judged[] = [
  { promise: 'every report could be put back', broken: (_, view) => unequal('issues', '', reportIssues(view)) },
  {
    promise: 'a report that is put back begins below the owner’s rows',
    broken: (shop) =>
      firstOf(reportTabs(shop.host), ({ id, sheet }) => {
        const title = shop.fresh.get(id);
        if (title === undefined || sheet.lastRow === 0) return null;
        return unequal(`title of ${id}`, textAt(title, 1), textAt(sheet, rowsAbove(shop, sheet) + 1));
      }),
  },
  noStage,
];

function reportIssues({ issues }: RunView): string {
  return issues.flatMap(({ code }) => (code.startsWith('report-') ? [code] : [])).join();
}
