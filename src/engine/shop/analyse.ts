import type { Result } from '../table/issue.js';
import type { Analysis, AnalysisInput } from './analysis.js';
import { summarise } from './summarise.js';
import { tagShop } from './tag-shop.js';

/**
 * The whole path: tabs in, every customer's segment and every segment's worth out. Nothing is written and nothing is
 * guessed; what can't be used is the one issue of a failed result, what is doubtful stands in `issues`.
 */
export function analyse(input: AnalysisInput): Result<Analysis> {
  const tagged = tagShop(input);
  if (!tagged.ok) return tagged;
  const value = summarise(tagged.value, input.act, input.market);
  return { ok: true, value, issues: value.issues };
}
