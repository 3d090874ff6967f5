import type { CustomerIndex } from '../shop/customer-index.js';
import type { SourceTab } from '../table/cell.js';
import { dataRows, sourceCellName } from '../table/column-cells.js';
import type { WallClock } from '../table/columns.js';
import { customerKey } from '../table/customer-key.js';
import type { Issue } from '../table/issue.js';
import { createIssueList } from '../table/issue-list.js';
import { type CustomerList, type OrderLines, rowState, type ServiceLines } from '../table/order-lines.js';
import type { RecognisedTab } from '../table/roles.js';
import { type LikelyPairs, likelySame, zeroKey } from './likely-same.js';

/** A tab that was read, and where it came from. */
export interface ReadTab<T> {
  readonly read: T;
  readonly source: SourceTab;
}

export interface PeopleTabs {
  readonly orders: ReadTab<OrderLines>;
  readonly list: ReadTab<CustomerList> | null;
  readonly service: ReadTab<ServiceLines> | null;
  readonly index: CustomerIndex;
  readonly toWallClock: WallClock;
}

const mostCellsNamed = 10;

/** What to tell about who is who: customers who may be one person, and rows that name somebody unknown. */
export function peopleDoubts(tabs: PeopleTabs): readonly Issue[] {
  const { orders, list, index } = tabs;
  const placeOf = placesOf(tabs);
  const people = [{ read: orders.read, ofRow: index.ofOrderRow }, ...(list === null ? [] : [{ read: list.read, ofRow: index.ofListRow }])];
  const contacts = {
    emails: people.map(({ read, ofRow }) => ({ column: read.emails, ofRow })),
    phones: people.map(({ read, ofRow }) => ({ column: read.phones, ofRow })),
  };
  const pairs = likelySame({ ids: index.ids, names: index.names() }, contacts);
  const issues = pairs.flatMap((each) => (each.pairs.length === 0 ? [] : [pairIssue(each, index.ids, placeOf)]));
  return [...issues, ...unknownPeople(tabs)];
}

interface Place {
  readonly tab: string;
  readonly cell: string;
}

/** Where each customer first stands: in the orders, else in the customers tab. */
function placesOf({ orders, list, index }: PeopleTabs): (customer: number) => Place {
  const first = new Int32Array(index.size).fill(-1);
  const inList = new Int32Array(index.size).fill(-1);
  const note = (into: Int32Array, ofRow: Int32Array) =>
    ofRow.forEach((customer, row) => {
      if (customer >= 0 && into[customer] === -1) into[customer] = row;
    });
  note(first, index.ofOrderRow);
  note(inList, index.ofListRow);
  return (customer) => {
    if ((first[customer] as number) >= 0) return placeIn(orders.source, orders.read.recognised, first[customer] as number);
    if (list === null) return { tab: orders.source.tab, cell: '' };
    return placeIn(list.source, list.read.recognised, inList[customer] as number);
  };
}

function placeIn(source: SourceTab, recognised: RecognisedTab, row: number): Place {
  const column = recognised.matches.find(({ role }) => role === 'customer')?.column ?? 0;
  return { tab: source.tab, cell: sourceCellName(source, recognised.headerIndex + 1 + row, column) };
}

function pairIssue({ code, pairs }: LikelyPairs, ids: readonly string[], placeOf: (customer: number) => Place): Issue {
  const [{ first, second, shared } = { first: 0, second: 0, shared: '' }] = pairs;
  const place = placeOf(second);
  const named = pairs.slice(1, mostCellsNamed).map((pair) => placeOf(pair.second));
  return {
    ...{ code, ...place, seen: (ids[second] as string).slice(0, longestSeen), count: pairs.length },
    params: {
      count: pairs.length,
      other: (ids[first] as string).slice(0, longestSeen),
      name: shared.slice(0, longestSeen),
      more: pairs.length - 1,
    },
    moreCells: named.map(({ tab, cell }) => (tab === place.tab ? cell : `${tab}!${cell}`)),
    effect: { key: 'effect-customers', amount: null },
  };
}

const longestSeen = 80;

/** Tickets of somebody who is in no other tab; where only leading zeros differ from an id, that is told too. */
function unknownPeople({ service, index, toWallClock }: PeopleTabs): readonly Issue[] {
  if (service === null) return [];
  const { read, source } = service;
  const ofRow = index.ofPeople(read);
  const unknown: number[] = [];
  ofRow.forEach((customer, row) => {
    if (customer < 0 && (read.customer.codes[row] as number) >= 0 && read.state[row] === rowState.counted) unknown.push(row);
  });
  if (unknown.length === 0) return [];
  const column = read.recognised.matches.find(({ role }) => role === 'customer')?.column ?? 0;
  const issues = createIssueList(dataRows(source, read.recognised), toWallClock);
  const byZeroKey = new Map(index.ids.map((id) => [zeroKey(id), id]));
  const idOf = (row: number) => read.customer.labels[read.customer.codes[row] as number] as string;
  const otherOf = (row: number) => {
    const key = zeroKey(idOf(row));
    const other = key === '' ? undefined : byZeroKey.get(key);
    return other !== undefined && customerKey(other) !== customerKey(idOf(row)) ? other : undefined;
  };
  const lost = unknown.filter((row) => otherOf(row) !== undefined);
  const effect = { key: 'effect-customers', amount: null } as const;
  if (lost.length > 0)
    issues.tell({ code: 'customers-perhaps-zeros', column, rows: lost, params: { other: otherOf(lost[0] as number) as string }, effect });
  issues.addRows('customers-not-found', column, unknown);
  return issues.list();
}
