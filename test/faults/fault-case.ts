import { join } from 'node:path';
import { createHost, type Host, type KeptHost } from '../../workbench/host/index.js';
import { openScenario, runStep, type Scenario, type Step, scenarios } from '../scenarios/index.js';
import type { Call } from './answer-to.js';
import { shopCases } from './shop-cases.js';

/** A spreadsheet as it stands before a call, and the call that is made to go wrong. */
export interface FaultCase {
  /** The scenario's id; with the number of the step where it is not the last call. */
  readonly id: string;
  /** Puts the spreadsheet into a host. */
  open(host: Host): void;
  readonly call: Call;
  /** What puts everything right afterwards; the call itself where nothing is said. */
  readonly heal?: Call;
  /** Code of the issue that the undisturbed call answers, or null. */
  readonly refused: string | null;
}

const dist = join(process.cwd(), 'dist');

/** The one host that all cases are put into in turn: its sandbox is warm after the first. */
export function caseHost(): Host {
  return createHost({ dist, name: 'faults', sharesSandbox: true });
}

/** Every call of every scenario, and a few more that no scenario makes. A call that begins as another one does is left out. */
export function faultCases(): readonly FaultCase[] {
  const known = new Set<string>();
  const cases = [...scenarios].flatMap((scenario) => scenarioCases(scenario).reverse());
  const distinct = cases.filter(({ key }) => !known.has(key) && known.add(key));
  return [...shopCases, ...distinct.map(({ found }) => found)];
}

function scenarioCases(scenario: Scenario): { found: FaultCase; key: string }[] {
  const { id, steps, tabs, locale, timeZone } = scenario;
  const last = steps.map(({ kind }) => kind).lastIndexOf('call');
  let begun: KeptHost | null = null;
  const open = (host: Host) => {
    begun ??= openScenario(scenario, dist).keep();
    host.putBack(begun);
  };
  return steps.flatMap((step, at) => {
    if (step.kind !== 'call') return [];
    const openAt = (host: Host) => {
      open(host);
      for (const earlier of steps.slice(0, at)) runStep(host, earlier, id);
    };
    const found = { id: at === last ? id : `${id} ${at + 1}`, open: openAt, call: step, refused: step.refused };
    return [{ found, key: JSON.stringify([tabs, locale, timeZone, steps.slice(0, at + 1).map(stepKey)]) }];
  });
}

function stepKey(step: Step): unknown {
  return step.kind === 'call' ? [step.name, step.args] : step.says;
}
