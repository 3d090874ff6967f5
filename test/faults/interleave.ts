import type { Host } from '../../workbench/host/index.js';
import { answerTo, type Call } from './answer-to.js';
import type { FaultCase } from './fault-case.js';
import { takePicture } from './tab-picture.js';

/** What two people come to who press at the same time. */
export interface Interleaved {
  /** Runs that were begun inside another, and those that were told to wait. */
  readonly begun: number;
  readonly refused: number;
  readonly broken: readonly string[];
}

/**
 * Has a second person press while the run of a first one is at work: at every call of every service. Whoever comes second
 * while the first holds the lock is told so and changes nothing; before and after, their run goes through. What is left is what
 * the first run alone leaves, and what the first person is told is true.
 */
export function interleave(host: Host, tried: FaultCase, second: Call): Interleaved {
  tried.open(host);
  const start = host.keep();
  host.putBack(start);
  const alone = answerTo(host, tried.call);
  const wanted = takePicture(host).all;
  const broken: string[] = [];
  host.putBack(start);
  const { calls, open } = pressAtEach(host, tried, second, broken);
  if (takePicture(host).all !== wanted) broken.push(`${tried.id}: another end after ${calls - open.length} refused runs inside`);
  // Outside the lock another run would be one after the other; pressed twice, restoring goes two steps back.
  const isSame = second === tried.call && second.name !== 'restorePrevious';
  for (const call of isSame ? open : []) {
    host.putBack(start);
    const { first, inner } = pressAt(host, tried.call, second, call);
    const said = `${tried.id}, ${second.name} at call ${call}`;
    if (first !== alone) broken.push(`${said}: the first is told ${first}`);
    if (inner !== alone) broken.push(`${said}: the second is told ${inner}`);
    if (takePicture(host).all !== wanted) broken.push(`${said}: another end`);
  }
  return { begun: calls, refused: calls - open.length, broken };
}

/** Presses at every call of one run; gives the calls at which the second run was not refused, which it then does not make. */
function pressAtEach(host: Host, { id, call }: FaultCase, second: Call, broken: string[]): { calls: number; open: number[] } {
  const open: number[] = [];
  let calls = 0;
  let inside: string[] | null = null;
  host.faults.watch((_, member) => {
    if (inside !== null) {
      inside.push(member);
      return;
    }
    calls += 1;
    if (!host.stores.locks.has('document')) {
      open.push(calls);
      return;
    }
    inside = [];
    const answer = answerTo(host, second);
    const others = inside.filter((member) => !member.startsWith('Lock'));
    if (answer !== 'lock-busy') broken.push(`${id}, ${second.name} at call ${calls}: the second is told ${answer}`);
    if (others.length > 0) broken.push(`${id}, ${second.name} at call ${calls}: the second calls ${others.join(', ')}`);
    inside = null;
  });
  answerTo(host, call);
  host.faults.watch(null);
  return { calls, open };
}

function pressAt(host: Host, first: Call, second: Call, at: number): { first: string | null; inner: string | null } {
  let inner: string | null = null;
  let calls = 0;
  let isInside = false;
  host.faults.watch(() => {
    if (isInside) return;
    calls += 1;
    if (calls !== at) return;
    isInside = true;
    inner = answerTo(host, second);
    isInside = false;
  });
  const answer = answerTo(host, first);
  host.faults.watch(null);
  return { first: answer, inner };
}
