import { createRandom, type Random } from '../fuzz/random.js';
import { type EditedShop, editedShop, type ShopShape, shopShapes } from './edited-shop.js';
import { anyEdit, type HumanEdit } from './human-edits.js';
import { type Content, contentOf, headerRowOf, put } from './two-books.js';

export interface EditsAsked {
  readonly edits: number;
  readonly seed: number;
  /** Folder of the built add-on. */
  readonly dist: string;
  /** Makes the runs of this opening of a shop only, as they were made among others; stories name it. */
  readonly only?: number;
  /** Gets what went wrong as soon as it has. */
  readonly found?: (sentence: string) => void;
}

/** What came of many runs with people at work meanwhile. */
export interface EditsReport {
  runs: number;
  edits: number;
  /** Runs in which tags were written. */
  wrote: number;
  readonly byKind: Map<string, number>;
  /** Runs that said they went well and left a tag beside the wrong customer, with what happened in them. */
  readonly wrong: string[];
  /** Runs that told the person to try again, or refused for another reason; by what they said. */
  readonly told: Map<string, string[]>;
  /** Runs after which a cell of the owner's does not hold what the owner put there, and the run did not say so. */
  readonly altered: string[];
  /** Runs after which one doesn't, and the run named it. */
  readonly named: string[];
}

/** Runs on one shop at most before it is opened anew. */
const runsPerOpening = 8;
const mostEdits = 5;
/** Each opening of a shop has chance of its own, so that a story can be had again without those before it. */
const openingStep = 7_919;
/** Calls around the write in which a share of the edits is made. */
const nearWrite = 8;

/**
 * Tags shops again and again while somebody sorts, inserts, deletes, renames, moves, filters, hides and refreshes between any two
 * calls of a service: one to five edits a run, at calls picked at random, four runs in ten around the write.
 *
 * A run is wrong when it said that it went well although the tags were not right at any moment since it last began to read the orders
 * or wrote into them: who sorts half of the columns right after our last look has sorted half of the columns.
 */
export function tryEdits({ edits, seed, dist, only, found = () => undefined }: EditsAsked): EditsReport {
  const report: EditsReport = { runs: 0, edits: 0, wrote: 0, byKind: new Map(), wrong: [], told: new Map(), altered: [], named: [] };
  const shops = shopShapes.map((shape) => openShop(dist, shape));
  for (let opening = only ?? 0; report.edits < edits && (only === undefined || opening === only); opening++) {
    const random = createRandom(seed + opening * openingStep);
    const opened = random.pick(shops);
    opened.shop.reopen();
    for (let run = 0; run < runsPerOpening && report.edits < edits; run++) {
      if (random.chance(0.6)) forgetTag(opened.shop, random);
      const places = placesOf(opened, random);
      const before = [report.wrong.length, report.altered.length, report.named.length] as const;
      const goesOn = oneRun(opened.shop, report, { random, places, name: `seed ${seed}, opening ${opening}, run ${run}` });
      for (const story of report.wrong.slice(before[0])) found(`wrong tags unnoticed: ${story}`);
      for (const story of report.altered.slice(before[1])) found(`an owner's cell was altered: ${story}`);
      for (const story of report.named.slice(before[2])) found(`an owner's cell was altered, and named: ${story}`);
      if (!goesOn) break;
    }
  }
  return report;
}

interface OpenedShop {
  readonly shop: EditedShop;
  /** Service calls of an undisturbed run that writes, and which of them is the write. */
  readonly calls: number;
  readonly write: number;
}

/** Takes a tag away before a run, so that there is something to write. */
function forgetTag(shop: EditedShop, random: Random): void {
  const sheet = shop.real();
  const row = headerRowOf(shop.pure()) + 1 + random.int(6);
  if (shop.tagColumn() > 0) put(shop.host.workbook, sheet, [row, shop.tagColumn()], { value: null });
}

function openShop(dist: string, shape: ShopShape): OpenedShop {
  const shop = editedShop(dist, shape);
  const members: string[] = [];
  const { counters } = shop.host;
  const { called } = counters;
  forgetTag(shop, createRandom(1));
  counters.called = (member) => members.push(member);
  shop.host.callFromSidebar('tagRows', []);
  counters.called = called;
  return { shop, calls: members.length, write: members.lastIndexOf('Range.setValues') };
}

function placesOf({ calls, write }: OpenedShop, random: Random): ReadonlyMap<number, number> {
  const isNear = random.chance(0.4);
  const places = new Map<number, number>();
  for (let edit = random.int(mostEdits); edit >= 0; edit--) {
    const place = isNear ? write - nearWrite + random.int(2 * nearWrite) : random.int(calls);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return places;
}

interface RunPlan {
  readonly random: Random;
  /** Calls before which somebody edits, and how often. */
  readonly places: ReadonlyMap<number, number>;
  /** How to have it again. */
  readonly name: string;
}

/** @returns whether the next run may go on from here */
function oneRun(shop: EditedShop, report: EditsReport, { random, places, name }: RunPlan): boolean {
  const watch = watchRun(shop, report, (call) => Array.from({ length: places.get(call) ?? 0 }, () => anyEdit(random)), random);
  const result = shop.host.callFromSidebar('tagRows', []);
  const { wasRight, hasWritten, story } = watch.stop();
  report.runs++;
  if (hasWritten) report.wrote++;
  // Not what a person did: the add-on could not be run at all.
  if (!result.ok && story.length === 0) throw new Error(result.error.message);
  const reply = result.ok ? (result.value as { ok: boolean; issue?: { code: string; message: string } }) : null;
  const said = reply === null ? `failed: ${result.ok ? '' : result.error.message}` : (reply.issue?.code ?? '');
  const told = `${name}, ${shop.shape.id}: ${story.join('; ')}`;
  if (reply?.ok !== true) report.told.set(said, [...(report.told.get(said) ?? []), told]);
  else if (!wasRight) report.wrong.push(told);
  const altered = shop.altered();
  if (altered !== null) (said === 'owner-cells-lost' ? report.named : report.altered).push(`${told}: ${altered} (${said})`);
  return reply?.ok === true && altered === null && wasRight;
}

interface Watched {
  readonly wasRight: boolean;
  readonly hasWritten: boolean;
  readonly story: readonly string[];
}

/** Makes the edits as the run goes on, and knows at its end whether the tags were right at any moment that counts. */
function watchRun(shop: EditedShop, report: EditsReport, editsAt: (call: number) => HumanEdit[], random: Random): { stop(): Watched } {
  const { host, orders } = shop;
  const { counters, workbook } = host;
  const { called } = counters;
  const story: string[] = [];
  let known = shop.numbers();
  let call = 0;
  let isPerson = false;
  let isChanged = false;
  let hasWritten = false;
  let wasRight = shop.isRight(known);
  let closed = new Map<string, Content>();
  const look = () => {
    if (!isChanged) return;
    isChanged = false;
    hasWritten = true;
    // Whatever was right before no longer counts: this is what the run wrote last.
    wasRight = shop.isRight(known);
  };
  const byPerson = (work: () => void) => {
    isPerson = true;
    work();
    isPerson = false;
  };
  const unsubscribe = workbook.subscribe((changes) => {
    if (isPerson || !changes.some((change) => change.kind === 'cells' && change.range.sheetId === orders)) return;
    isChanged = true;
    byPerson(() => keepClosed(shop, closed));
  });
  // What counts is when all of the orders are read, and not another tab.
  const unwatch = watchReads(shop, () => {
    if (isPerson) return;
    known = shop.numbers();
    wasRight = shop.isRight(known);
  });
  counters.called = (member) => {
    called(member);
    if (isPerson) return;
    look();
    for (const edit of editsAt(call++)) {
      story.push(`${edit.id} before call ${call}, ${member}`);
      byPerson(() => edit.apply(shop, random));
      report.edits++;
      report.byKind.set(edit.id, (report.byKind.get(edit.id) ?? 0) + 1);
      wasRight ||= shop.isRight(known);
    }
    closed = closedCells(shop);
  };
  return {
    stop() {
      look();
      counters.called = called;
      unsubscribe();
      unwatch();
      return { wasRight, hasWritten, story };
    },
  };
}

/** Calls back whenever a script reads the whole tab of orders; answers how to stop that. */
function watchReads({ host, orders, real }: EditedShop, onRead: () => void): () => void {
  const { workbook } = host;
  const read = workbook.values;
  workbook.values = (range) => {
    const { lastRow, lastColumn } = real();
    const isWhole = range.row === 1 && range.column === 1 && range.rows >= lastRow && range.columns >= lastColumn;
    if (range.sheetId === orders && isWhole) onRead();
    return read.call(workbook, range);
  };
  return () => {
    workbook.values = read;
  };
}

/** What stands in rows that take nothing from a script. */
function closedCells(shop: EditedShop): Map<string, Content> {
  const cells = new Map<string, Content>();
  const sheet = shop.real();
  for (const row of shop.closedRows()) {
    for (let column = 1; column <= sheet.lastColumn + 1; column++) cells.set(`${row} ${column}`, contentOf(sheet, row, column));
  }
  return cells;
}

function keepClosed(shop: EditedShop, cells: ReadonlyMap<string, Content>): void {
  const sheet = shop.real();
  for (const [place, content] of cells) {
    const [row = 1, column = 1] = place.split(' ').map(Number);
    if (JSON.stringify(contentOf(sheet, row, column)) !== JSON.stringify(content)) put(shop.host.workbook, sheet, [row, column], content);
  }
}
