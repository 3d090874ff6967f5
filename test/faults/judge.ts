import type { Host } from '../../workbench/host/index.js';
import { type BookPicture, stateKey, type TabPicture, takePicture } from './tab-picture.js';

const notice = 'This table is being made anew. If it stays so, refresh the reports.';

/** What spreadsheets are judged by. */
export interface Judged {
  readonly host: Host;
  /** Makes the next run. */
  readonly heal: (host: Host) => void;
  readonly before: BookPicture;
  /** After the undisturbed run. */
  readonly wanted: BookPicture;
  /** After the undisturbed run and the next one. */
  readonly healed: BookPicture;
}

/** Judges spreadsheets that a fault left. */
export interface Judge {
  /** Sentences about the one that stands in the host now, of which this is the picture. */
  problems(after: BookPicture): readonly string[];
  /** How many different ones there were, and how many of them the next run did not put right. */
  states(): number;
  notHealed(): number;
}

/** Each different spreadsheet is healed once, by a real run. */
export function judgeOf({ host, heal, before, wanted, healed }: Judged): Judge {
  const known = new Map<string, readonly string[]>();
  let notHealed = 0;
  const problemsAt = (after: BookPicture): string[] => {
    const found = problemsOf(before, wanted, after);
    try {
      heal(host);
      const difference = differenceOf(healed, takePicture(host));
      if (difference === null) return found;
      found.push(`not healed: ${difference}`);
    } catch (error) {
      found.push(`not healed: ${(error as Error).message}`);
    }
    notHealed += 1;
    return found;
  };
  const problems = (after: BookPicture) => {
    const key = stateKey(host, after);
    const found = known.get(key) ?? problemsAt(after);
    known.set(key, found);
    return found;
  };
  return { problems, states: () => known.size, notHealed: () => notHealed };
}

/** Right after the fault: each tab is the old or the new one, and whatever is the owner's is there. */
function problemsOf(before: BookPicture, wanted: BookPicture, after: BookPicture): string[] {
  const problems: string[] = [];
  for (const [id, old] of before.tabs) {
    const now = after.tabs.get(id);
    if (now === undefined) problems.push(`the tab ${old.name} is gone`);
    else if (old.report === null) problems.push(...ownersTabProblems(old, now, wanted.tabs.get(id)));
  }
  for (const [id, now] of after.tabs) {
    if (before.tabs.has(id) && now.report === null) continue;
    if (!isWhole(now, before.tabs.get(id), wanted)) problems.push(`the tab ${now.name} is half-written`);
  }
  return problems;
}

/** A tab of the owner's is as it was; or, where the call is meant to change it, as it was to become. */
function ownersTabProblems(old: TabPicture, now: TabPicture, becomes: TabPicture | undefined): string[] {
  // A tab of rules that is written over is the owner's at once; the look of its headers may come a moment later.
  const isRewritten = old.tags === null && becomes !== undefined && becomes.values !== old.values;
  const isUndressed = isRewritten && now.values === becomes.values && now.packed === becomes.packed;
  if (now.ownCells !== old.ownCells && now.ownCells !== becomes?.ownCells && !isUndressed)
    return [`the owner's tab ${old.name} has changed`];
  return isOldOrNewTags(old, now, becomes) ? [] : [`half the tags of ${old.name}`];
}

function isWhole(now: TabPicture, old: TabPicture | undefined, wanted: BookPicture): boolean {
  if (now.isEmpty || now.report?.startsWith('_') || now.cells === old?.cells) return true;
  const becomes = [...wanted.tabs.values()].filter(({ report }) => report === now.report);
  // A tab that we make for the owner is theirs at once; colours and number formats of its header may come a moment later.
  if (now.report === null) return becomes.some(({ name, values }) => name === now.name && values === now.values);
  // A tab that is to grow gets blank rows before it is written anew; what stands in it is as it was.
  if (now.packed === old?.packed) return true;
  // The pivots' hidden source is cut to its new length once it is written: until then blank rows stand below it.
  if (now.report === 'pivot-data' && becomes.some(({ packed }) => packed === now.packed)) return true;
  return now.secondLine === notice || becomes.some(({ cells }) => cells === now.cells);
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
