import { foldText } from '../../rules/fold-text.js';
import { compareCodePoints } from '../../table/compare-code-points.js';
import { rowState, type ServiceLines } from '../../table/order-lines.js';

/** More channels than this are notes rather than channels: the rest are taken together. */
const mostChannels = 24;

/** Over which channel each ticket came. */
export interface TicketChannels {
  /** Names in the first spelling, most tickets first. `other` stands behind them where there are too many. */
  readonly names: readonly string[];
  /** For each row of the log an index into `names`, `names.length` for a ticket without a channel, -1 for a row that does not count. */
  readonly ofTicket: Int32Array;
}

/**
 * The channels of the service tab. Spellings that differ in case and spaces are one channel. Null without such a column, or with
 * nothing in it.
 *
 * @param other what the channels beyond the first 24 are called together
 */
export function ticketChannels(lines: ServiceLines, other: string): TicketChannels | null {
  const match = lines.recognised.matches.find(({ role }) => role === 'channel');
  if (match === undefined) return null;
  const { codes, labels } = lines.text(match.column);
  const { keyOfLabel, names } = mergeSpellings(labels);
  const tickets = new Float64Array(names.length);
  for (let row = 0; row < lines.rowCount; row++) {
    const key = keyOfLabel[codes[row] as number] ?? -1;
    if (key >= 0 && lines.state[row] === rowState.counted) tickets[key] = (tickets[key] as number) + 1;
  }
  const order = [...names.keys()]
    .filter((key) => (tickets[key] as number) > 0)
    .sort((a, b) => (tickets[b] as number) - (tickets[a] as number) || compareCodePoints(names[a] as string, names[b] as string));
  if (order.length === 0) return null;
  const kept = order.length <= mostChannels ? order : order.slice(0, mostChannels - 1);
  const shown = kept.map((key) => names[key] as string).concat(kept.length < order.length ? [other] : []);
  const place = new Int32Array(names.length).fill(kept.length);
  kept.forEach((key, index) => {
    place[key] = index;
  });
  const ofTicket = new Int32Array(lines.rowCount).fill(-1);
  for (let row = 0; row < lines.rowCount; row++) {
    if (lines.state[row] !== rowState.counted) continue;
    const key = keyOfLabel[codes[row] as number] ?? -1;
    ofTicket[row] = key < 0 ? shown.length : (place[key] as number);
  }
  return { names: shown, ofTicket };
}

function mergeSpellings(labels: readonly string[]) {
  const names: string[] = [];
  const byKey = new Map<string, number>();
  const keyOfLabel = labels.map((label) => {
    const folded = foldText(label);
    const known = byKey.get(folded);
    if (known !== undefined) return known;
    byKey.set(folded, names.length);
    return names.push(label) - 1;
  });
  return { names, keyOfLabel };
}
