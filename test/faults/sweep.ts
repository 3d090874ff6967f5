import type { FaultKind, Host, KeptHost } from '../../workbench/host/index.js';
import { answerTo, type Call } from './answer-to.js';
import type { FaultCase } from './fault-case.js';
import { judgeOf } from './judge.js';
import { type BookPicture, takePicture } from './tab-picture.js';

/** One thing that goes wrong in one run. */
export interface Fault {
  /** Which call of a service's member, counted from the run's first. */
  readonly call: number;
  readonly kind: FaultKind;
  /** Once, or from that call on; a run killed for good is killed there a second time when it is tried again. */
  readonly forGood: boolean;
}

/** What a run left at one or more of its calls: all that stood there when they began. */
interface State {
  readonly kept: KeptHost;
  readonly calls: readonly number[];
}

/** What a sweep found. */
export interface SweepResult {
  /** Calls of one undisturbed run. */
  readonly calls: number;
  /** Faults whose run was really made with the fault in it, by kind. */
  readonly made: readonly (readonly [kind: string, count: number])[];
  /** Faults whose end is what stood there when the call began: seen in the undisturbed run, and healed by a real one. */
  seen: number;
  /** Different spreadsheets after a fault, each of which the next run had to heal, and how many it did not. */
  healed: number;
  notHealed: number;
  /** Runs in which a call failed once, and those of them that nobody noticed. */
  failedOnce: number;
  survived: number;
  /** The others of these, a sentence each. */
  readonly noticed: string[];
  /** Sentences, one for each promise that was not kept. */
  readonly broken: string[];
}

const kinds: readonly FaultKind[] = ['fail', 'failAfter', 'kill'];
/** Members that change nothing, by the first word of their names. */
const reader = /\.(get|is|find|with|can|new|createDeveloperMetadataFinder|flush|tryLock|sleep)/;

/** Every fault of a run with so many calls, one way of going wrong after the other, so that an even share has some of each. */
export function faultsOf(calls: number): Fault[] {
  return kinds.flatMap((kind) =>
    [false, true].flatMap((forGood) => Array.from({ length: calls }, (_, at) => ({ call: at + 1, kind, forGood }))),
  );
}

/** What a fault is called in lists. */
export function kindName({ kind, forGood }: Pick<Fault, 'kind' | 'forGood'>): string {
  const name = { fail: 'throws before', failAfter: 'throws after it took effect', kill: 'killed' }[kind];
  return `${name}, ${forGood ? 'for good' : 'once'}`;
}

/** Takes an even share of a list. */
export type Choose = <T>(all: readonly T[]) => readonly T[];

/** How much of a case is tried. */
export interface Share {
  /** Of the faults that are really made. */
  readonly faults: Choose;
  /** Of the states that an undisturbed run passes through. */
  readonly states: Choose;
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
 * lost, nobody told something untrue) and after the next run (everything as if nothing had happened). Each begins from the
 * same kept spreadsheet.
 */
export function sweep(host: Host, tried: FaultCase, share: Share): SweepResult {
  tried.open(host);
  const start = host.keep();
  host.putBack(start);
  const before = takePicture(host);
  const { states, calls } = watchRun(host, tried);
  const wanted = takePicture(host);
  const heal = healing(tried);
  const result: SweepResult = {
    ...{ calls, made: [], seen: 0, healed: 0, notHealed: 0 },
    ...{ failedOnce: 0, survived: 0, noticed: [], broken: [] },
  };
  heal(host);
  const judge = judgeOf({ host, heal, before, wanted, healed: takePicture(host) });
  for (const { kept, calls: at } of share.states(states)) {
    host.putBack(kept);
    result.seen += 2 * at.length;
    for (const problem of judge.problems(takePicture(host))) result.broken.push(`${tried.id}, ended at call ${at[0]}: ${problem}`);
  }
  const left = new Map(states.flatMap((state) => state.calls.map((call) => [call, state.kept] as const)));
  const pictures = new Map<KeptHost, BookPicture>();
  const made = new Map<string, number>();
  for (const fault of share.faults(faultsOf(calls))) {
    host.putBack(start);
    made.set(kindName(fault), (made.get(kindName(fault)) ?? 0) + 1);
    const answer = disturb(host, tried.call, fault);
    const after = takePicture(host);
    const said = `${tried.id}, ${kindName(fault)} at call ${fault.call}`;
    const add = (problem: string) => result.broken.push(`${said}: ${problem}`);
    if (fault.kind !== 'kill' && !fault.forGood) {
      result.failedOnce += 1;
      if (answer === tried.refused && after.all === wanted.all) result.survived += 1;
      else result.noticed.push(`${said}: ${answer ?? 'no refusal'}`);
    }
    if (!isTrue(answer, fault, tried)) add(`answers ${answer}`);
    for (const problem of judge.problems(after)) add(problem);
    if (isSeen(fault) && after.all !== pictureOf(host, left.get(fault.call) as KeptHost, pictures)) add('leaves what was not foreseen');
  }
  return Object.assign(result, { made: [...made], healed: judge.states(), notHealed: judge.notHealed() });
}

function pictureOf(host: Host, kept: KeptHost, known: Map<KeptHost, BookPicture>): string {
  const picture = known.get(kept);
  if (picture !== undefined) return picture.all;
  host.putBack(kept);
  const taken = takePicture(host);
  known.set(kept, taken);
  return taken.all;
}

/** What is said to the person must be what happened: all went well, what the call answers anyway, or that Google failed. */
function isTrue(answer: string | null, { kind }: Fault, { refused }: FaultCase): boolean {
  if (kind === 'kill') return true;
  return answer === refused || answer === 'service-failing';
}

/** Makes an undisturbed run, and keeps what stood there when each call began; calls that found the same share a state. */
function watchRun(host: Host, tried: FaultCase): { states: State[]; calls: number } {
  const states: { kept: KeptHost; calls: number[] }[] = [];
  let calls = 0;
  let mayDiffer = true;
  host.faults.watch((number, member) => {
    if (mayDiffer) states.push({ kept: host.keep(), calls: [] });
    states[states.length - 1]?.calls.push(number);
    calls = number;
    mayDiffer = !reader.test(member) || member.endsWith('newChart');
  });
  const answer = answerTo(host, tried.call);
  host.faults.watch(null);
  if (answer !== tried.refused) throw new Error(`${tried.id}: ${tried.call.name} answers ${answer}`);
  return { states, calls };
}

function healing({ id, call, heal, refused }: FaultCase): (host: Host) => void {
  return (host) => {
    const answer = answerTo(host, heal ?? call);
    if (answer !== refused) throw new Error(`${id}: the next run answers ${answer}`);
  };
}

/** Makes a run with a fault in it; a run killed for good is tried again. */
function disturb(host: Host, call: Call, { kind, call: at, forGood }: Fault): string | null {
  const plan = () => {
    if (kind === 'kill') host.faults.killAt(at);
    else if (kind === 'fail') host.faults.failAt(at, forGood);
    else host.faults.failAfter(at, forGood);
  };
  plan();
  let answer = answerTo(host, call);
  if (kind === 'kill' && forGood) {
    plan();
    answer = answerTo(host, call);
  }
  host.faults.clear();
  return answer;
}
