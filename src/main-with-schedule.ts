/**
 * Everything of `main.ts`, and a refresh by the clock: what `npm run build -- --schedule` is made from. It asks for one more
 * permission, to run when nobody is there, so it is no part of the usual build. What the Reports page reads says here when the
 * clock strikes; that there is a clock at all is how the page knows this build.
 */
export * from './main.js';
export { runScheduledRefresh, scheduleRefresh, unscheduleRefresh } from './shell/schedule.js';
export { readReports, saveRefreshedBy } from './shell/schedule-view.js';
