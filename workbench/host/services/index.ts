import { createHash, randomUUID } from 'node:crypto';
import type { OperationTable } from '../bridge/connect.js';
import { isRoundTrip } from '../counters.js';
import type { Execution } from '../execution-state.js';
import { serviceFailure } from '../faults.js';
import type { HostState } from '../host-state.js';
import { bookOperations } from './book.js';
import { cellOperations } from './cells.js';
import { formatDate } from './format-date.js';
import { overlayOperations } from './overlays.js';
import { withPermissions } from './permissions.js';
import { pivotOperations } from './pivots.js';
import { recordOperations } from './records.js';
import { storeOperations } from './stores.js';
import { triggerOperations } from './triggers.js';
import { uiOperations } from './ui.js';

/** Everything that one execution's sandbox may ask, with its rights. */
export function hostOperations(state: HostState, execution: Execution): OperationTable {
  return withPermissions(execution, {
    ...accountOperations(state, execution),
    ...bookOperations(state, execution),
    ...cellOperations(state, execution),
    ...recordOperations(state),
    ...overlayOperations(state),
    ...pivotOperations(state),
    ...storeOperations(state.stores, execution),
    ...utilityOperations(state),
    ...triggerOperations(state.triggers, state.dist.scopes),
    ...uiOperations(state),
  });
}

type Accounting = Pick<OperationTable, 'ready' | 'enter' | 'leave' | 'authMode' | 'log' | 'logText' | 'logClear'>;

/** Counting, planned faults and the log. After a kill nothing works any more, whatever the script catches. */
function accountOperations(state: HostState, execution: Execution): Accounting {
  const { member } = execution;
  return {
    ready(control) {
      execution.control = control;
    },
    enter(name) {
      if (member.killed) throw new Error('The execution was ended in the middle.');
      member.current = name;
      state.counters.called(name);
      if (isRoundTrip(name)) {
        state.counters.roundTrip();
        state.clock.aheadMilliseconds += state.clock.millisecondsPerRoundTrip;
      }
      const fault = state.faults.next(name);
      if (fault === 'kill') member.killed = true;
      if (fault === 'kill' || fault === 'fail') throw new Error(serviceFailure);
      member.failAfter = fault === 'failAfter';
    },
    leave() {
      if (!member.failAfter) return;
      member.failAfter = false;
      throw new Error(serviceFailure);
    },
    authMode: () => execution.mode,
    log(level, text) {
      execution.logged.push(text);
      state.log.add(level, text);
    },
    logText: () => execution.logged.join('\n'),
    logClear() {
      execution.logged.length = 0;
    },
  };
}

type Utility = Pick<
  OperationTable,
  'now' | 'sleep' | 'userLocale' | 'scriptTimeZone' | 'formatDate' | 'base64Encode' | 'base64Decode' | 'digest' | 'uuid' | 'distFile'
>;

function utilityOperations(state: HostState): Utility {
  return {
    now: () => Date.now() + state.clock.aheadMilliseconds,
    sleep(milliseconds) {
      state.clock.aheadMilliseconds += milliseconds;
    },
    userLocale: () => state.userLocale,
    scriptTimeZone: () => state.dist.timeZone,
    formatDate,
    base64Encode(data, webSafe) {
      const text = bytesOf(data).toString('base64');
      return webSafe ? text.replace(/\+/g, '-').replace(/\//g, '_') : text;
    },
    base64Decode: (text) => [...Buffer.from(text, 'base64')].map(signed),
    digest: (algorithm, data) => [...createHash(algorithm.toLowerCase().replace('_', '')).update(bytesOf(data)).digest()].map(signed),
    uuid: () => randomUUID(),
    distFile: (name) => state.dist.html(name),
  };
}

/** Apps Script's bytes are signed, as Java's. */
const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);

function bytesOf(data: readonly number[] | string): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data.map((byte) => byte & 255));
}
