import { pivotChoices, readPivotRequest } from '../../engine/on-demand.js';
import { issueText } from '../../engine/reports/issue-text.js';
import type { OwnPivot } from '../../engine/reports/own-pivots/pivot-request.js';
import type { Analysis } from '../../engine/shop/analysis.js';
import type { Issue, Result } from '../../engine/table/issue.js';
import { shellIssue } from '../shell-issue.js';
import { documentProperties, readKeptJson } from './settings-store.js';

const pivotsKey = 'clientele.pivots';
/** A document property holds 9 KB; some have met a lower limit. */
const longestValue = 8_000;
const mostPivots = 10;

/** The pivots of the owner's own as they are kept: their requests are read again at every run, as the shop may have changed. */
interface KeptPivot {
  readonly id: string;
  readonly request: unknown;
}

/**
 * The pivots of the owner's own that can be made of this shop. One whose field or value has gone from the orders is left out and named in
 * an issue: its tab stays as it was.
 */
export function readOwnPivots(analysis: Analysis): { readonly pivots: readonly OwnPivot[]; readonly issues: readonly Issue[] } {
  const kept = readKept();
  const pivots: OwnPivot[] = [];
  const issues: Issue[] = [];
  if (kept.length === 0) return { pivots, issues };
  const choices = pivotChoices(analysis);
  for (const { id, request } of kept) {
    const read = readPivotRequest(request, choices);
    if (read.ok) pivots.push({ id, request: read.value });
    else issues.push(shellIssue('pivot-left-out', { params: { name: nameOf(request), reason: issueText(read.issue) } }));
  }
  return { pivots, issues };
}

/**
 * Keeps one more pivot, or another request under a name that there is already. Does nothing when the same is kept.
 *
 * @param raw what the sidebar sent
 * @param hasTab whether a pivot, by its id, has a tab; where there are too many, one without gives up its place
 * @returns the pivot as it is kept, or why it is none
 */
export function keepOwnPivot(raw: unknown, analysis: Analysis, hasTab: (id: string) => boolean): Result<OwnPivot> {
  const read = readPivotRequest(raw, pivotChoices(analysis));
  if (!read.ok) return read;
  const kept = readKept();
  const same = (name: string) => name.toLowerCase() === read.value.name.toLowerCase();
  const before = kept.find(({ request }) => same(nameOf(request)));
  const gone = before === undefined && kept.length >= mostPivots ? kept.find(({ id }) => !hasTab(id)) : undefined;
  if (before === undefined && gone === undefined && kept.length >= mostPivots)
    return { ok: false, issue: shellIssue('pivots-too-many', { params: { n: kept.length } }) };
  const pivot: OwnPivot = { id: before?.id ?? freeId(kept, hasTab), request: read.value };
  const next = [...kept.filter((each) => each !== before && each !== gone), pivot].sort((a, b) => numberOf(a.id) - numberOf(b.id));
  const text = JSON.stringify(next);
  if (text.length > longestValue) return { ok: false, issue: shellIssue('pivots-too-long') };
  if (text !== JSON.stringify(kept)) documentProperties().setProperty(pivotsKey, text);
  return { ok: true, value: pivot, issues: [] };
}

function readKept(): KeptPivot[] {
  const raw = readKeptJson(pivotsKey);
  return Array.isArray(raw) ? raw.filter(isKept) : [];
}

function isKept(value: unknown): value is KeptPivot {
  const { id } = (value ?? {}) as { id?: unknown };
  return typeof id === 'string' && /^pivot-own-\d{1,4}$/.test(id);
}

function nameOf(request: unknown): string {
  const { name } = (request ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : '';
}

/** A number that no pivot has or has left a tab under. */
function freeId(kept: readonly KeptPivot[], hasTab: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const id = `pivot-own-${number}`;
    if (!kept.some((each) => each.id === id) && !hasTab(id)) return id;
  }
}

function numberOf(id: string): number {
  return Number(id.slice('pivot-own-'.length));
}
