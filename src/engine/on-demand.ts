/**
 * What is needed only when somebody asks for it: functions in a script of their own, `OnDemand.js`, which the build makes
 * from this list. Opening a spreadsheet, tagging rows and plain formulas never evaluate them, and `Code.js` stays small.
 *
 * Import such a function from here, not from its own file: an import of the file itself would put it into `Code.js`
 * after all. Functions only: a call is how the script is loaded. What they share with the rest stands in `Code.js`, once.
 */

export { adviceResult, queueResult, reviewResult } from './act/act-results.js';
export { adviceTexts } from './act/advice-text.js';
export { readExport } from './importers/parts/read-export.js';
export { readCampaigns } from './joins/campaigns.js';
export { readLeads } from './joins/leads.js';
export { checkPivots } from './reports/check-pivots.js';
export { checksBlock } from './reports/checks-block.js';
export { conversionReport } from './reports/conversion-report.js';
export { criteriaColumns } from './reports/criteria-columns.js';
export { buildOwnPivot, needsWeekdays } from './reports/own-pivots/build-own-pivot.js';
export { pivotChoices } from './reports/own-pivots/pivot-choices.js';
export { readPivotRequest } from './reports/own-pivots/read-pivot-request.js';
export { pivotData } from './reports/pivot-data.js';
export { pivotShape } from './reports/pivot-shape.js';
export { pivotSpecs } from './reports/pivot-specs.js';
export { profitCurveReport } from './reports/profit-curve-report.js';
export { reviewListReport } from './reports/review-list-report.js';
export { runChecks } from './reports/run-checks.js';
export { segmentCheckReport } from './reports/segment-check-report.js';
export { segmentExtras } from './reports/segment-extras.js';
export { serviceChannelsReport } from './reports/service-channels-report.js';
export { serviceQueueReport } from './reports/service-queue-report.js';
export { allMatches } from './rules/all-matches.js';
export { checkResult, checkTable } from './rules/check/check-result.js';
export { checkRules } from './rules/check/check-rules.js';
export { findingText } from './rules/check/finding-text.js';
export { explainById } from './rules/explain/explain-by-id.js';
export { explainTable } from './rules/explain/explain-table.js';
export { sampleShop } from './sample/sample-shop.js';
export { chosenBreaks, naturalBreaks, upperLimits } from './segments/breaks/natural-breaks.js';
export { findSegments } from './segments/find/find-segments.js';
export { foundSentences } from './segments/find/found-sentences.js';
export { findPreset, presetGroups, presetList } from './segments/presets/index.js';
export { presetBinsProblem, presetProblem } from './segments/presets/preset-problem.js';
export { buyerTypeColumn } from './shop/fields/made/buyer-types.js';
export { consentColumn, contactColumn } from './shop/fields/made/contacts.js';
export { effortScoreColumn } from './shop/fields/made/effort-scores.js';
export { onlineShareColumn, usedShareColumn } from './shop/fields/made/line-shares.js';
export { ageBandColumn, ageColumn, influenceTierColumn, placeColumn, referralsColumn } from './shop/fields/made/people.js';
export { profitShareColumn, valueTierColumn } from './shop/fields/made/value-tiers.js';
export { buyingHabits } from './time/buying-habits.js';
export { countryChoices } from './time/country-choices.js';
export { channelsResult } from './worth/channels/channels-result.js';
export { conversionResult } from './worth/channels/conversion-result.js';
export { clvResult } from './worth/clv/clv-result.js';
export { lifetimeValue } from './worth/clv/lifetime.js';
export { curveResult } from './worth/concentration/curve-result.js';
export { marketingCosts } from './worth/ladder/marketing-costs.js';
export { worthDetails } from './worth/ladder/worth-details.js';
export { costService } from './worth/service/cost-service.js';
export { openCloseSeconds } from './worth/service/open-close-seconds.js';
