import type { Result } from '../engine/table/issue.js';
import { replyOf } from './server/issue-view.js';
import type { Reply } from './server/reply.js';
import { refreshReports } from './server/report-panel.js';
import { documentProperties } from './sheets/settings-store.js';
import { shellIssue } from './shell-issue.js';

/** When the reports are refreshed by themselves; null when they are not. */
export interface Schedule {
  readonly everyHours: number | null;
}

const scheduleKey = 'clientele.schedule';
const hoursKey = 'clientele.scheduleHours';
const handler = 'runScheduledRefresh';
const hoursOfDay = 24;
/** What Google's own dialog offers; an add-on's clock strikes once an hour at most. */
const offeredHours: readonly number[] = [1, 2, 4, 6, 8, 12, hoursOfDay];

/**
 * Refreshes the reports by themselves from now on, every so many hours or once a day. A schedule that was set before in this
 * spreadsheet is replaced. Part of `npm run build -- --schedule` only: it needs one more permission.
 *
 * @param hours 1, 2, 4, 6, 8, 12 or 24
 */
export function scheduleRefresh(hours: number): Reply<Schedule> {
  return replyOf(setSchedule(hours), (schedule) => schedule);
}

/** Ends the schedule of this spreadsheet, if there is one. */
export function unscheduleRefresh(): Reply<Schedule> {
  removeTrigger();
  documentProperties().deleteProperty(scheduleKey);
  documentProperties().deleteProperty(hoursKey);
  const none: Result<Schedule> = { ok: true, value: { everyHours: null }, issues: [] };
  return replyOf(none, (schedule) => schedule);
}

/** The schedule of this spreadsheet, whoever set it; null while there is none. */
export function readSchedule(): { readonly everyHours: number } | null {
  const hours = Number(documentProperties().getProperty(hoursKey) ?? Number.NaN);
  return offeredHours.includes(hours) ? { everyHours: hours } : null;
}

/** What the clock calls. A refusal stands in the log of executions: nobody is there to read it, and Google mails errors only. */
export function runScheduledRefresh(): void {
  const reply = refreshReports();
  if (!reply.ok) throw new Error(reply.issue.message);
}

function setSchedule(hours: number): Result<Schedule> {
  if (!offeredHours.includes(hours)) return { ok: false, issue: shellIssue('schedule-hours', { seen: String(hours) }) };
  removeTrigger();
  const clock = ScriptApp.newTrigger(handler).timeBased();
  const trigger = (hours === hoursOfDay ? clock.everyDays(1) : clock.everyHours(hours)).create();
  documentProperties().setProperty(scheduleKey, trigger.getUniqueId());
  documentProperties().setProperty(hoursKey, String(hours));
  return { ok: true, value: { everyHours: hours }, issues: [] };
}

/** Only the clock that this spreadsheet set: the same person may have one in each of their spreadsheets. */
function removeTrigger(): void {
  const id = documentProperties().getProperty(scheduleKey);
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === handler && trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
  }
}
