/**
 * Everything that Sheets, the menu or the sidebar may call, and nothing else. The build makes one top-level function
 * of each name; the sidebar's `server` is typed from this list.
 */
export { SEGMENT } from './shell/functions/segment.js';
export { SEGMENT_BREAKS } from './shell/functions/segment-breaks.js';
export { SEGMENT_CHECK } from './shell/functions/segment-check.js';
export { SEGMENT_EXPLAIN } from './shell/functions/segment-explain.js';
export { SEGMENT_MARGIN } from './shell/functions/segment-margin.js';
export { SEGMENT_REPORT } from './shell/functions/segment-report.js';
export { SEGMENT_ROI } from './shell/functions/segment-roi.js';
export { SEGMENT_SCORES } from './shell/functions/segment-scores.js';
export {
  menuHelp,
  menuRefreshReports,
  menuRestorePrevious,
  menuShowIssues,
  menuTagRows,
  onInstall,
  onOpen,
  openReports,
  openSidebar,
} from './shell/menu.js';
export { readColumns, saveColumns } from './shell/server/columns-panel.js';
export { explainCustomer } from './shell/server/explain-panel.js';
export { findSegments } from './shell/server/find-panel.js';
export { buildOwnPivot, readPivotChoices } from './shell/server/pivots-panel.js';
export { readPreview, saveSettings, useFoundSegments, usePreset } from './shell/server/preview-panel.js';
export { readDataIssues, readResult, refreshReports, tagAndReport, tagRows } from './shell/server/report-panel.js';
export { readReports, saveRefreshedBy } from './shell/server/reports-page.js';
export { restorePrevious } from './shell/server/restore-panel.js';
export { openSampleShop, readStart } from './shell/server/start-panel.js';
