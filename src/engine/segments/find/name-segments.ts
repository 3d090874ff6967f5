import { type MessageKey, say } from '../../messages/index.js';
import type { ClusterField } from './cluster-fields.js';

/** What the groups to be named are made of: places in canonical order. */
export interface GroupsToName {
  readonly groups: readonly Int32Array[];
  readonly fields: readonly ClusterField[];
}

type When = 'recent' | 'middle' | 'long';
type Who = 'best' | 'many' | 'big' | 'once' | 'small' | 'usual';

/** Below and above these shares of the shop's customers a group's median customer counts as low and high. */
const lowShare = 0.4;
const highShare = 0.65;
/** Nobody is recent who has not been here for nearly as long as everybody else. */
const clearlyBelow = 0.6;

/**
 * Names groups by what stands out in their median customer, compared with the whole shop: when they bought last, how
 * often and how much, and a margin or a need for service that is out of the ordinary. No two groups have the same name:
 * what would be twice gets the field in which the two differ most, and a number where even that fails.
 *
 * @returns one name for each group, in the owner's language
 */
export function nameSegments(input: GroupsToName): readonly string[] {
  const { groups, fields } = input;
  if (groups.length === 1) return [say('found-name-everyone')];
  const views = groups.map((members) => viewOf(members, fields));
  const plain = views.map((view) => say(`found-name-${whenOf(view)}-${whoOf(view)}`));
  const marked = plain.map((name, group) => withMark(name, views[group] as View));
  return numbered(toldApart(marked, input));
}

/**
 * Of each field: the median customer of the group, where that one stands in the shop (0 lowest to 1 highest), the shop's own
 * median, and the value that nine of ten in the group stay within.
 */
type View = ReadonlyMap<string, { readonly median: number; readonly rank: number; readonly shop: number; readonly most: number }>;

function viewOf(members: Int32Array, fields: readonly ClusterField[]): View {
  return new Map(
    fields.map(({ name, values }) => {
      const known = values.filter((value) => !Number.isNaN(value)).sort();
      const own = ownSorted(values, members);
      const median = own[own.length >> 1] ?? Number.NaN;
      const most = own[Math.floor(own.length * 0.9)] ?? Number.NaN;
      return [name, { median, rank: midRank(known, median), shop: known[known.length >> 1] ?? Number.NaN, most }];
    }),
  );
}

function ownSorted(values: Float64Array, members: Int32Array): Float64Array {
  const own = Float64Array.from(members, (member) => values[member] as number);
  return own.filter((value) => !Number.isNaN(value)).sort();
}

/** Share of the sorted values below, and half of those equal. */
function midRank(sorted: Float64Array, value: number): number {
  if (sorted.length === 0 || Number.isNaN(value)) return 0.5;
  return (countBelow(sorted, value, false) + countBelow(sorted, value, true)) / 2 / sorted.length;
}

function countBelow(sorted: Float64Array, value: number, withEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] as number;
    if (at < value || (withEqual && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function whenOf(view: View): When {
  const recency = view.get('Days since last order');
  if (recency === undefined) return 'middle';
  if (recency.rank <= lowShare && recency.median <= clearlyBelow * recency.shop) return 'recent';
  return recency.rank >= highShare ? 'long' : 'middle';
}

function whoOf(view: View): Who {
  const orders = view.get('Orders');
  const sales = view.get('Net sales') ?? view.get('Average order value');
  const isMany = orders !== undefined && orders.median > 1 && orders.rank >= highShare;
  const isBig = sales !== undefined && sales.rank >= highShare;
  if (isMany && isBig) return 'best';
  if (isMany) return 'many';
  if (isBig) return 'big';
  if (orders !== undefined && orders.most <= 1) return 'once';
  return sales !== undefined && sales.rank <= 1 - highShare ? 'small' : 'usual';
}

/** A mark behind the name; where nothing else stands out it is the name. */
function withMark(name: string, view: View): string {
  const mark = markOf(view);
  if (mark === null) return name;
  const isPlain = whenOf(view) === 'middle' && whoOf(view) === 'usual';
  return isPlain ? say(`found-only-${mark}`) : say(`found-mark-${mark}`, { name });
}

function markOf(view: View): 'loss' | 'thin' | 'service' | 'rich' | null {
  const margin = view.get('Margin rate');
  const service = view.get('Service minutes');
  if (margin !== undefined && margin.median < 0) return 'loss';
  if (margin !== undefined && margin.rank <= 0.2) return 'thin';
  if (service !== undefined && service.rank >= 0.85) return 'service';
  return margin !== undefined && margin.rank >= 0.8 ? 'rich' : null;
}

/** What may be said of the group that has more, or less, of a field than its namesakes. */
const comparisons: ReadonlyMap<string, readonly [more: MessageKey, less: MessageKey]> = /* @__PURE__ */ (() =>
  new Map([
    ['Days since last order', ['found-longer-ago', 'found-more-lately']],
    ['Orders', ['found-more-orders', 'found-fewer-orders']],
    ['Net sales', ['found-more-sales', 'found-less-sales']],
    ['Margin rate', ['found-more-margin', 'found-less-margin']],
    ['Typical gap', ['found-longer-gap', 'found-shorter-gap']],
    ['Service minutes', ['found-more-service', 'found-less-service']],
  ]))();

function toldApart(names: readonly string[], { groups, fields }: GroupsToName): readonly string[] {
  const result = names.slice();
  for (const name of new Set(names)) {
    const twins = names.flatMap((other, group) => (other === name ? [group] : []));
    if (twins.length < 2) continue;
    const good = say('found-name-middle-best');
    const widest = widestField(twins, groups, fields);
    if (widest === null) continue;
    const { words, means } = widest;
    const most = Math.max(...means);
    const least = Math.min(...means);
    twins.forEach((group, place) => {
      // The one with more has the name to itself; of three the middle one too, until it is numbered.
      const key = means[place] === least ? words[1] : means[place] === most && twins.length > 2 ? words[0] : null;
      if (key === null) return;
      // Of two groups of best customers the lesser ones are good customers, if nobody else is.
      result[group] = name === say('found-name-recent-best') && !result.includes(good) ? good : say(key, { name });
    });
  }
  return result;
}

/** The field in which groups of one name lie farthest apart. */
function widestField(twins: readonly number[], groups: readonly Int32Array[], fields: readonly ClusterField[]) {
  let best: { readonly words: readonly [MessageKey, MessageKey]; readonly means: readonly number[]; readonly width: number } | null = null;
  for (const { name, scaled } of fields) {
    const words = comparisons.get(name);
    if (words === undefined) continue;
    const means = twins.map((group) => {
      const members = groups[group] as Int32Array;
      return members.reduce((sum, member) => sum + (scaled[member] as number), 0) / Math.max(1, members.length);
    });
    const width = Math.max(...means) - Math.min(...means);
    if (width > (best?.width ?? 1e-9)) best = { words, means, width };
  }
  return best;
}

function numbered(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
