import fc from 'fast-check';
import { instantFromSerial, offsetAt, serialFromInstant } from '../../../workbench/host/workbook/serial-date.js';

const HOUR = 3_600_000;

test('serial 1 is 1899-12-31 and 1970-01-01 is 25569', () => {
  expect(serialFromInstant(Date.UTC(1899, 11, 31), 'UTC')).toBe(1);
  expect(serialFromInstant(0, 'UTC')).toBe(25569);
  expect(instantFromSerial(25569.5, 'UTC')).toBe(12 * HOUR);
});

test('the same instant is another clock reading in another zone', () => {
  // Noon UTC in January is 07:00 in New York, 18:00 in Dhaka.
  const noon = Date.UTC(2026, 0, 15, 12);
  expect(serialFromInstant(noon, 'America/New_York')).toBeCloseTo(46037 + 7 / 24, 9);
  expect(serialFromInstant(noon, 'Asia/Dhaka')).toBeCloseTo(46037 + 18 / 24, 9);
});

test('New York moves its clocks on 2026-03-08 and 2026-11-01 at the right instants', () => {
  expect(offsetAt(Date.UTC(2026, 2, 8, 6, 59, 59), 'America/New_York')).toBe(-5 * HOUR);
  expect(offsetAt(Date.UTC(2026, 2, 8, 7), 'America/New_York')).toBe(-4 * HOUR);
  expect(offsetAt(Date.UTC(2026, 10, 1, 5, 59, 59), 'America/New_York')).toBe(-4 * HOUR);
  expect(offsetAt(Date.UTC(2026, 10, 1, 6), 'America/New_York')).toBe(-5 * HOUR);
});

test('a clock reading that was skipped counts on from before the change', () => {
  // 02:30 does not exist; half an hour after 01:59:59 EST is 03:30 EDT, 07:30 UTC.
  const day = serialFromInstant(Date.UTC(2026, 2, 8), 'UTC');
  expect(new Date(instantFromSerial(day + 2.5 / 24, 'America/New_York')).toISOString()).toBe('2026-03-08T07:30:00.000Z');
});

test('a clock reading that came twice is the first of the two', () => {
  const day = serialFromInstant(Date.UTC(2026, 10, 1), 'UTC');
  expect(new Date(instantFromSerial(day + 1.5 / 24, 'America/New_York')).toISOString()).toBe('2026-11-01T05:30:00.000Z');
});

test('midnight of a day whose clocks change is that midnight, on both sides of Greenwich', () => {
  const march = serialFromInstant(Date.UTC(2026, 2, 29), 'UTC');
  expect(new Date(instantFromSerial(march, 'Europe/Berlin')).toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(new Date(instantFromSerial(march + 1, 'Europe/Berlin')).toISOString()).toBe('2026-03-29T22:00:00.000Z');
});

test('every instant outside the repeated hours comes back from its serial number', () => {
  const zones = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'];
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2037, 0) }), fc.constantFrom(...zones), (ms, zone) => {
      const back = instantFromSerial(serialFromInstant(ms, zone), zone);
      // In the hour that comes twice the first of the two readings is meant.
      const repeated = offsetAt(ms, zone) < offsetAt(ms - 2 * HOUR, zone);
      if (!repeated) expect(back).toBe(ms);
    }),
    { numRuns: 500 },
  );
});

test('a name that is no time zone is refused by name', () => {
  expect(() => serialFromInstant(0, 'Mars/Olympus')).toThrow('"Mars/Olympus" is not a time zone.');
});
