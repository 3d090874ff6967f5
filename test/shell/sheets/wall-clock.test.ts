import { wallClockOf } from '../../../src/shell/sheets/wall-clock.js';

/** The platform's formatter, by Node's own time zone data. */
function format(instant: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}:${part('second')}`;
}

const wallText = (zone: string, iso: string) => new Date(wallClockOf(zone, format)(new Date(iso))).toISOString();

test.each([
  ['Asia/Kathmandu', '2026-03-01T18:15:00Z', '2026-03-02T00:00:00.000Z'],
  ['Asia/Dhaka', '2026-03-01T18:00:00Z', '2026-03-02T00:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-03-01T10:00:00Z', '2026-03-02T00:00:00.000Z'],
  ['Pacific/Pago_Pago', '2026-03-01T11:00:00Z', '2026-03-01T00:00:00.000Z'],
  // Clocks in New York went forward at 07:00 UTC and back at 06:00 UTC on these days.
  ['America/New_York', '2026-03-08T06:59:00Z', '2026-03-08T01:59:00.000Z'],
  ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T03:00:00.000Z'],
  ['America/New_York', '2026-11-01T05:59:00Z', '2026-11-01T01:59:00.000Z'],
  ['America/New_York', '2026-11-01T06:00:00Z', '2026-11-01T01:00:00.000Z'],
])('a cell in %s with the instant %s shows %s', (zone, instant, shown) => expect(wallText(zone, instant)).toBe(shown));

test('the platform is asked once per day of the data, however many rows there are', () => {
  let calls = 0;
  const toWallClock = wallClockOf('Asia/Dhaka', (instant, zone) => {
    calls++;
    return format(instant, zone);
  });
  for (let row = 0; row < 10_000; row++) toWallClock(new Date(Date.UTC(2026, 0, 1 + (row % 10), 12, row % 60)));
  expect(calls).toBe(11);
});

test.each(['Etc/UTC', 'UTC', 'GMT'])('in %s, the zone of the script, the platform is not asked at all', (zone) => {
  const toWallClock = wallClockOf(zone, () => {
    throw new Error('asked');
  });
  expect(toWallClock(new Date(1_234))).toBe(1_234);
});
