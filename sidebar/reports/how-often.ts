import { formatCount } from '../numbers.js';
import { say } from '../say.js';

const hoursOfDay = 24;

/** `every 4 hours`, `once a day`. */
export function howOften(hours: number): string {
  return hours === hoursOfDay ? say('reports-schedule-day') : say('reports-schedule-hours', { n: hours, count: formatCount(hours) });
}
