/**
 * What is needed only when somebody asks for it: functions in a script of their own, `OnDemand.js`, which the build makes
 * from this list. Opening a spreadsheet, tagging rows and plain formulas never evaluate them, and `Code.js` stays small.
 *
 * Import such a function from here, not from its own file: an import of the file itself would put it into `Code.js`
 * after all. Functions only: a call is how the script is loaded. What they share with the rest of the engine is bundled
 * twice, so they may keep no state; records made on one side may be read on the other.
 */

export { allMatches } from './rules/all-matches.js';
export { checkRules } from './rules/check/check-rules.js';
export { findingText } from './rules/check/finding-text.js';
export { sampleShop } from './sample/sample-shop.js';
export { findSegments } from './segments/find/find-segments.js';
export { chosenBreaks, naturalBreaks, upperLimits } from './segments/breaks/natural-breaks.js';
