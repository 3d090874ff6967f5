import { createRandom } from '../fuzz/random.js';
import { anyEdit } from './human-edits.js';
import { type WatchedShop, watchedShop } from './watched-shop.js';

export interface EditsAsked {
  readonly edits: number;
  readonly seed: number;
  /** Folder of the built add-on. */
  readonly dist: string;
}

/** What came of many runs with people at work meanwhile. */
export interface EditsReport {
  readonly runs: number;
  readonly edits: number;
  /** Runs that said they went well and left a tag beside the wrong customer, with what happened in them. */
  readonly wrong: readonly string[];
  /** Runs that told the person to try again. */
  readonly told: number;
  /** Runs that were refused for another reason, or failed; by what they said. */
  readonly refused: ReadonlyMap<string, number>;
  /** Runs in which a cell of the owner's was written over. */
  readonly overwritten: readonly string[];
  /** Runs that left a tag beside a row that is otherwise blank. */
  readonly stray: number;
}

/** Runs on one shop before a fresh one is taken. */
const runsPerShop = 25;
const mostEdits = 7;

interface Tally {
  runs: number;
  edits: number;
  told: number;
  stray: number;
  readonly wrong: string[];
  readonly overwritten: string[];
  readonly refused: Map<string, number>;
}

/**
 * Tags a shop's rows again and again while somebody sorts, inserts, deletes, renames, moves, hides and refreshes between any
 * two calls of a service; one to seven edits a run, at calls picked at random.
 *
 * A run is wrong when it said that it went well although the tags were not right at any moment since it last wrote them: an
 * owner who sorts half of the columns right after our last look is nobody's fault but their own.
 */
export function tryEdits({ edits, seed, dist }: EditsAsked): EditsReport {
  const random = createRandom(seed);
  const tally: Tally = { runs: 0, edits: 0, told: 0, stray: 0, wrong: [], overwritten: [], refused: new Map() };
  while (tally.edits < edits) {
    const shop = watchedShop(dist);
    const calls = callsOfOneRun(shop);
    for (let run = 0; run < runsPerShop && tally.edits < edits; run++) {
      const places = Array.from({ length: 1 + random.int(mostEdits) }, () => random.int(calls));
      const overwrote = oneRun(shop, tally, { random, places: new Set(places), seed });
      // What we broke once must not be counted again.
      if (overwrote) break;
    }
  }
  return tally;
}

/** Service calls of an undisturbed run that writes. */
function callsOfOneRun({ host }: WatchedShop): number {
  host.callFromSidebar('tagRows', []);
  return [...host.counters.calls.values()].reduce((sum, count) => sum + count, 0);
}

interface RunPlan {
  readonly random: ReturnType<typeof createRandom>;
  /** Calls before which somebody edits. */
  readonly places: ReadonlySet<number>;
  readonly seed: number;
}

function oneRun(shop: WatchedShop, tally: Tally, { random, places, seed }: RunPlan): boolean {
  const { host } = shop;
  const known = shop.numbers();
  const story: string[] = [];
  let call = 0;
  let isEditing = false;
  let wasRight = shop.isRight(known);
  let owners = shop.ownersCells();
  let overwrote = false;
  let isChanged = false;
  const look = () => {
    if (!isChanged) return;
    isChanged = false;
    const now = shop.ownersCells();
    if (now !== owners) overwrote = true;
    owners = now;
    // Whatever was right before no longer counts: this is what the run wrote last.
    wasRight = shop.isRight(known);
  };
  const stop = host.workbook.subscribe(() => {
    if (!isEditing) isChanged = true;
  });
  const { called } = host.counters;
  host.counters.called = (member) => {
    called(member);
    if (isEditing) return;
    look();
    if (!places.has(call++)) return;
    isEditing = true;
    const edit = anyEdit(random);
    story.push(`${edit.id} before ${member}`);
    edit.apply(shop, random);
    tally.edits++;
    owners = shop.ownersCells();
    wasRight ||= shop.isRight(known);
    isEditing = false;
  };
  const result = host.callFromSidebar('tagRows', []);
  host.counters.called = called;
  look();
  stop();
  tally.runs++;
  const reply = result.ok ? (result.value as { ok: boolean; issue?: { code: string } }) : { ok: false, issue: { code: 'failed' } };
  const told = `seed ${seed}, run ${tally.runs}: ${story.join('; ')}`;
  if (!reply.ok) count(tally, reply.issue?.code ?? '', result.ok ? '' : result.error.message);
  else if (!wasRight) tally.wrong.push(told);
  if (reply.ok && shop.strayTags() > 0) tally.stray++;
  if (overwrote) tally.overwritten.push(told);
  return overwrote || !reply.ok;
}

function count(tally: Tally, code: string, message: string): void {
  if (code === 'rows-moved') tally.told++;
  else tally.refused.set(`${code} ${message}`.trim(), (tally.refused.get(`${code} ${message}`.trim()) ?? 0) + 1);
}
