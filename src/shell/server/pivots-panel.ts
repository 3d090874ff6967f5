import { pivotChoices } from '../../engine/on-demand.js';
import { withDocumentLock } from '../sheets/document-lock.js';
import { readOwnPivots } from '../sheets/own-pivots.js';
import { patiently } from '../sheets/patiently.js';
import { computeShop, runRefresh } from '../sheets/run-refresh.js';
import { replyOf } from './issue-view.js';
import type { BuiltPivotView, PivotChoicesView, PivotRequest, Reply } from './reply.js';

/** What the owner can make a pivot of, and those that there are already; reads only. */
export function readPivotChoices(): Reply<PivotChoicesView> {
  return replyOf(
    patiently(() => {
      const computed = computeShop();
      if (!computed.ok) return computed;
      const { analysis } = computed.value;
      return { ...computed, value: { ...pivotChoices(analysis), built: readOwnPivots(analysis).pivots } };
    }),
    (choices) => choices,
  );
}

/**
 * Makes a pivot of the owner's own in a tab of its own, with its rates in the next tab, and refreshes the reports along with it, so that
 * it says the same as they do. It is kept: every later refresh keeps it true. Under a name that there is already, that pivot
 * is made anew.
 */
export function buildOwnPivot(spec: PivotRequest): Reply<BuiltPivotView> {
  return replyOf(
    withDocumentLock(() => runRefresh({ tags: 'if-present', reports: true, pivot: spec })),
    ({ pivotTabs }, issues) => ({ tab: pivotTabs[0] ?? '', tabs: pivotTabs, issues }),
  );
}
