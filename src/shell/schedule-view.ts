import { readSchedule } from './schedule.js';
import type { Reply, ReportsView } from './server/reply.js';
import { readReports as readUsual, saveRefreshedBy as saveUsual } from './server/reports-page.js';

/** What there is on the Reports page, and when the clock strikes. Writes nothing. */
export function readReports(): Reply<ReportsView> {
  return withSchedule(readUsual());
}

/** Keeps the name under which this person refreshes, and answers what `readReports` would. */
export function saveRefreshedBy(name: string): Reply<ReportsView> {
  return withSchedule(saveUsual(name));
}

function withSchedule(reply: Reply<ReportsView>): Reply<ReportsView> {
  return reply.ok ? { ok: true, value: { ...reply.value, schedule: readSchedule() } } : reply;
}
