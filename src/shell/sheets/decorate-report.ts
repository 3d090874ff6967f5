import { bandRows } from './band-rows.js';
import { readColourRules, setColourRules } from './colour-rules.js';
import type { ReportPlan } from './plan-report.js';
import { isServiceError, tryAgain } from './try-again.js';
import { tabOf, type WriteContext } from './write-report.js';

export type ColourRules = ReturnType<typeof readColourRules>;

/** The colour rules of a report's tab before its cells are copied; null where no formats are, and the rules stay as they are. */
export function rulesBefore({ report, isNew, isUndressed, carry }: ReportPlan, { clock, owned }: WriteContext): ColourRules | null {
  if (!isUndressed && carry === null) return null;
  return tryAgain(clock, () => readColourRules(isNew ? undefined : owned.get(report.id), report));
}

/**
 * Colours a report after its cells were copied.
 *
 * @returns false when Google would not
 */
export function colourReport(plan: ReportPlan, rules: ColourRules | null, context: WriteContext): boolean {
  if (rules === null) return true;
  return (
    decorated(context, () => {
      setColourRules(tabOf(plan.report.id, plan.report.title, context), plan, rules);
      return true;
    }) === true
  );
}

/** Gives a report bands. Whether it has some, or has had some; null when they could not be looked at. */
export function bandReport({ report, layout, before, isUndressed }: ReportPlan, context: WriteContext): boolean | null {
  if (!isUndressed) return before?.isBanded === true;
  return decorated(context, () => bandRows(tabOf(report.id, report.title, context), report, layout, before));
}

/** Looks are no reason to leave figures undone: what Google refuses again and again (a rule, bands over a table) is left out. */
function decorated(context: WriteContext, dress: () => boolean): boolean | null {
  try {
    return tryAgain(context.clock, dress);
  } catch (error) {
    if (!isServiceError(error)) throw error;
    return null;
  }
}
