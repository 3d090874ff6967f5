import { analyseTagged } from '../../engine/shop/analyse-tagged.js';
import type { Analysis, AnalysisInput } from '../../engine/shop/analysis.js';
import { recogniseTab } from '../../engine/table/recognise-tab.js';
import { type Argument, tagsArgument, valueOrThrow } from './arguments.js';

/** What the tags beside the data are worth, for the formulas that take tags. */
export function analyseTags(input: AnalysisInput, tags: Argument): Analysis {
  const { headerIndex } = valueOrThrow(recogniseTab(input.orders, 'orders', undefined));
  return valueOrThrow(analyseTagged(input, tagsArgument('tags', tags, input.orders, headerIndex)));
}
