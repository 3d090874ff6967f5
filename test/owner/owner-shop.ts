import { createHost, type Host } from '../../workbench/host/index.js';
import type { BookSheet } from '../../workbench/host/workbook/workbook-state.js';
import type { Random } from '../fuzz/random.js';
import { nothingYet, type OwnersThings } from './owner-model.js';
import { makeFacts, type ShopFacts, writeFacts } from './shop-facts.js';
import { type FreshReports, openTwin, type Twin } from './twin.js';

/** A spreadsheet, the facts in it, and what its owner has put into the tabs of its reports. */
export interface OwnerShop {
  readonly host: Host;
  readonly twin: Twin;
  readonly facts: ShopFacts;
  readonly own: OwnersThings;
  /** The twin's reports at the last refresh. */
  fresh: FreshReports;
  /** Words that nothing else in the spreadsheet has. */
  newWords(): string;
}

/** Opens a new shop whose orders are of this chance; the spreadsheet of the one before is taken for it. */
export type ShopOpener = (random: Random) => OwnerShop;

/** Starts two spreadsheets, which takes long, for as many shops as are wanted, one after the other. */
export function shopOpener(dist: string): ShopOpener {
  const host = createHost({ dist, name: 'owner', sharesSandbox: true });
  const blank = host.keep();
  const twin = openTwin(dist);
  return (random) => {
    host.putBack(blank);
    host.faults.clear();
    const facts = makeFacts(random);
    writeFacts(host, facts);
    let last = 0;
    const newWords = () => {
      last += 1;
      return `own${last}.`;
    };
    return { host, twin, facts, own: nothingYet(), fresh: new Map(), newWords };
  };
}

/** How many rows the owner has put above the report in this tab. */
export function rowsAbove({ own }: OwnerShop, { id }: BookSheet): number {
  return own.rowsAbove.get(id) ?? 0;
}

/** How many columns the report in this tab has: what is to the right of them is the owner's. */
export function reportWidth({ fresh }: OwnerShop, report: string, sheet: BookSheet): number {
  return fresh.get(report)?.lastColumn ?? sheet.lastColumn;
}
