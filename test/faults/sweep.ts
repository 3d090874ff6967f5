import type { FaultKind, Host } from '../../workbench/host/index.js';
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
  runs: number;
  /** Calls of one undisturbed run. */
  calls: number;
  /** Runs that went on to the end in spite of a call that failed once. */
  survived: number;
  failedOnce: number;
  /** Spreadsheets that differ after the fault, each of which the next run had to heal. */
  states: number;
  /** Sentences, one for each promise that was not kept. */
  readonly broken: string[];
}

const kinds: readonly FaultKind[] = ['fail', 'failAfter', 'kill'];
const notice = 'This table is being made anew. If it stays so, refresh the reports.';

/** Every fault of a run with so many calls. */
export function faultsOf(calls: number): Fault[] {
  const faults: Fault[] = [];
  for (let call = 1; call <= calls; call++) {
    for (const kind of kinds) for (const forGood of [false, true]) faults.push({ call, kind, forGood });
  }
  return faults;
}

/**
 * Has every chosen call of a run go wrong, and looks at the spreadsheet right afterwards (no tab half-written, nothing of the
 * owner's lost) and after the next run (everything as if nothing had happened). Each begins from the same kept spreadsheet.
 *
 * @param choose which of all faults to try
 */
export function sweep(shop: FaultShop, choose: (faults: readonly Fault[]) => readonly Fault[]): SweepResult {
  const host = shop.open();
  const start = host.keep();
  const before = takePicture(host);
  host.counters.reset();
  run(host, shop.call);
  const calls = [...host.counters.calls.values()].reduce((sum, count) => sum + count, 0);
  const wanted = takePicture(host);
  const result: SweepResult = { runs: 0, calls, survived: 0, failedOnce: 0, states: 0, broken: [] };
  const healed = new Map<string, string | null>();
  for (const fault of choose(faultsOf(calls))) {
    host.putBack(start);
    result.runs += 1;
    const answer = disturb(host, shop.call, fault);
    const after = takePicture(host);
    const said = `${shop.id}, ${fault.kind} at call ${fault.call}${fault.forGood ? ' for good' : ''}`;
    const problems = problemsOf(before, wanted, after);
    if (fault.kind !== 'kill' && !fault.forGood) {
      result.failedOnce += 1;
      if (answer === 'ok' && after.all === wanted.all) result.survived += 1;
    }
    const key = stateKey(host, after);
    let left = healed.get(key);
    if (left === undefined) {
      run(host, shop.call);
      left = differenceOf(wanted, takePicture(host));
      healed.set(key, left);
    }
    if (left !== null) problems.push(`not healed: ${left}`);
    for (const problem of problems) result.broken.push(`${said}: ${problem}`);
  }
  result.states = healed.size;
  return result;
}

function disturb(host: Host, call: string, { kind, call: at, forGood }: Fault): 'ok' | 'refused' {
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
  return reply.ok && (reply.value as { ok: boolean }).ok ? 'ok' : 'refused';
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
    const isWhole = now.isEmpty || now.secondLine === notice || now.cells === old?.cells || becomes.some(({ cells }) => cells === now.cells);
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
