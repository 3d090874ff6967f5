import type { FaultKind, Host, KeptHost } from '../../workbench/host/index.js';
import type { FaultShop } from './fault-shop.js';
import { type BookPicture, stateKey, type TabPicture, takePicture } from './tab-picture.js';

/** One thing that goes wrong in one run. */
export interface Fault {
  /** Which call of a service's member, counted from the run's first. */
  readonly call: number;
  readonly kind: FaultKind;
  /** Once, or from that call on; a run killed for good is killed there a second time when it is tried again. */
  readonly forGood: boolean;
}

/** What a sweep found. */
export interface SweepResult {
  /** Runs with a fault that were really made, and those whose end was seen in the undisturbed run. */
  made: number;
  seen: number;
  /** Calls of one undisturbed run. */
  calls: number;
  /** Runs that went on to the end in spite of a call that failed once. */
  survived: number;
  failedOnce: number;
  /** The others of these, a sentence each. */
  readonly noticed: string[];
  /** Different spreadsheets after a fault, each of which the next run had to heal. */
  states: number;
  /** Sentences, one for each promise that was not kept. */
  readonly broken: string[];
}

const kinds: readonly FaultKind[] = ['fail', 'failAfter', 'kill'];
const notice = 'This table is being made anew. If it stays so, refresh the reports.';
/** Members that change nothing, by the first word of their names. */
const reader = /\.(get|is|find|with|can|new|createDeveloperMetadataFinder|flush|tryLock|sleep)/;

/** Every fault of a run with so many calls, one way of going wrong after the other, so that an even share has some of each. */
export function faultsOf(calls: number): Fault[] {
  return kinds.flatMap((kind) =>
    [false, true].flatMap((forGood) => Array.from({ length: calls }, (_, at) => ({ call: at + 1, kind, forGood }))),
  );
}

/**
 * Whether a fault leaves exactly what stood there when the call began: the run was killed there, or no call after it took
 * effect any more. Then one undisturbed run shows what every such fault leaves.
 */
function isSeen({ kind, forGood }: Fault): boolean {
  return (kind === 'kill' && !forGood) || (kind === 'fail' && forGood);
}

/**
 * Has calls of a run go wrong, and looks at the spreadsheet right afterwards (no tab half-written, nothing of the owner's
 * lost) and after the next run (everything as if nothing had happened). Each begins from the same kept spreadsheet.
 *
 * Faults whose end can be seen in the undisturbed run are judged there, all of them; of the others, and of these as well,
 * those are made that `choose` takes.
 */
export function sweep(shop: FaultShop, choose: (faults: readonly Fault[]) => readonly Fault[]): SweepResult {
  const host = shop.open();
  const start = host.keep();
  const before = takePicture(host);
  const left = watchRun(host, shop.call);
  const calls = left.length - 1;
  const wanted = takePicture(host);
  const result: SweepResult = { made: 0, seen: 0, calls, survived: 0, failedOnce: 0, noticed: [], states: 0, broken: [] };
  const heal = shop.heal ?? shop.call;
  run(host, heal);
  const judge = judgeOf({ host, heal, before, wanted, healed: takePicture(host) });
  const pictures = new Map<KeptHost, BookPicture>();
  for (let call = 1; call <= calls; call++) {
    const kept = left[call] as KeptHost;
    const isKnown = pictures.has(kept);
    if (!isKnown) host.putBack(kept);
    const picture = pictures.get(kept) ?? takePicture(host);
    pictures.set(kept, picture);
    result.seen += 2;
    if (!isKnown) for (const problem of judge.problems(picture)) result.broken.push(`${shop.id}, ended at call ${call}: ${problem}`);
  }
  for (const fault of choose(faultsOf(calls))) {
    host.putBack(start);
    result.made += 1;
    const isOk = disturb(host, shop.call, fault);
    const after = takePicture(host);
    const said = `${shop.id}, ${fault.kind} at call ${fault.call}${fault.forGood ? ' for good' : ''}`;
    if (fault.kind !== 'kill' && !fault.forGood) {
      result.failedOnce += 1;
      if (isOk && after.all === wanted.all) result.survived += 1;
      else result.noticed.push(`${said}: ${isOk ? differenceOf(wanted, after) : 'refused'}`);
    }
    if (isSeen(fault) && after.all !== pictures.get(left[fault.call] as KeptHost)?.all)
      result.broken.push(`${said}: leaves what was not foreseen`);
    for (const problem of judge.problems(after)) result.broken.push(`${said}: ${problem}`);
  }
  result.states = judge.states();
  return result;
}

/** Makes an undisturbed run, and keeps what stood there when each call began, by the number of the call. */
function watchRun(host: Host, call: string): KeptHost[] {
  const left: KeptHost[] = [];
  let mayDiffer = true;
  host.faults.watch((number, member) => {
    left[number] = mayDiffer ? host.keep() : (left[number - 1] as KeptHost);
    mayDiffer = !reader.test(member) || member.endsWith('newChart');
  });
  run(host, call);
  host.faults.watch(null);
  return left;
}

interface Judged {
  readonly host: Host;
  readonly heal: string;
  readonly before: BookPicture;
  readonly wanted: BookPicture;
  readonly healed: BookPicture;
}

/** Judges spreadsheets that a fault left, which must stand in the host; each different one is healed once. */
function judgeOf({ host, heal, before, wanted, healed }: Judged): { problems(after: BookPicture): string[]; states(): number } {
  const known = new Map<string, string[]>();
  const problems = (after: BookPicture): string[] => {
    const key = stateKey(host, after);
    const found = known.get(key) ?? problemsOf(before, wanted, after);
    if (!known.has(key)) {
      run(host, heal);
      const difference = differenceOf(healed, takePicture(host));
      if (difference !== null) found.push(`not healed: ${difference}`);
    }
    known.set(key, found);
    return found;
  };
  return { problems, states: () => known.size };
}

function disturb(host: Host, call: string, { kind, call: at, forGood }: Fault): boolean {
  const plan = () => {
    if (kind === 'kill') host.faults.killAt(at);
    else if (kind === 'fail') host.faults.failAt(at, forGood);
    else host.faults.failAfter(at, forGood);
  };
  plan();
  let reply = host.callFromSidebar(call, []);
  if (kind === 'kill' && forGood) {
    plan();
    reply = host.callFromSidebar(call, []);
  }
  host.faults.clear();
  return reply.ok && (reply.value as { ok: boolean }).ok;
}

function run(host: Host, call: string): void {
  const reply = host.callFromSidebar(call, []);
  if (!reply.ok) throw new Error(`${call}: ${reply.error.message}`);
  const { ok, issue } = reply.value as { ok: boolean; issue?: { message: string } };
  if (!ok) throw new Error(`${call}: ${issue?.message}`);
}

/** Right after the fault: each tab of ours is the old or the new one, and whatever is the owner's is there. */
function problemsOf(before: BookPicture, wanted: BookPicture, after: BookPicture): string[] {
  const problems: string[] = [];
  const news = [...wanted.tabs.values()];
  for (const [id, old] of before.tabs) {
    const now = after.tabs.get(id);
    if (now === undefined) problems.push(`the tab ${old.name} is gone`);
    else if (old.report === null && now.ownCells !== old.ownCells) problems.push(`the owner's tab ${old.name} has changed`);
    else if (old.report === null && !isOldOrNewTags(old, now, wanted.tabs.get(id))) problems.push(`half the tags of ${old.name}`);
  }
  for (const [id, now] of after.tabs) {
    if (now.report === null || now.report.startsWith('_')) continue;
    const old = before.tabs.get(id);
    const becomes = news.filter(({ report }) => report === now.report);
    const isWhole =
      now.isEmpty ||
      now.secondLine === notice ||
      now.cells === old?.cells ||
      now.packed === old?.packed ||
      becomes.some(({ cells }) => cells === now.cells);
    if (!isWhole) problems.push(`the tab ${now.name} is half-written`);
  }
  return problems;
}

function isOldOrNewTags(old: TabPicture, now: TabPicture, becomes: TabPicture | undefined): boolean {
  if (now.tags === null || now.tags === old.tags || now.tags === becomes?.tags) return true;
  // Marked as ours and not filled yet.
  return old.tags === null && /^\[(null,?)*\]$/.test(now.tags);
}

/** The first thing in which two spreadsheets differ, or null. */
function differenceOf(wanted: BookPicture, found: BookPicture): string | null {
  if (wanted.all === found.all) return null;
  const a = wanted.all;
  const b = found.all;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 80);
  return `wanted …${a.slice(from, at + 80)}… found …${b.slice(from, at + 80)}…`;
}
