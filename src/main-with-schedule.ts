/**
 * Everything of `main.ts`, and a refresh by the clock: what `npm run build -- --schedule` is made from. It asks for one more
 * permission, to run when nobody is there, so it is no part of the usual build.
 */
export * from './main.js';
export { runScheduledRefresh, scheduleRefresh, unscheduleRefresh } from './shell/schedule.js';
