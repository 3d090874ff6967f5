import { dayFromIso, isoFromDay, monthStart } from '../../../src/engine/shop/iso-day.js';

describe('days and ISO dates', () => {
  it('count from 1970-01-01', () => {
    expect(dayFromIso('1970-01-02')).toBe(1);
    expect(isoFromDay(17530)).toBe('2017-12-30');
  });

  it('refuse a date that is not in the calendar', () => {
    expect(dayFromIso('2017-02-30')).toBeNull();
    expect(dayFromIso('30.12.2017')).toBeNull();
  });

  it('find the first of the month', () => {
    expect(isoFromDay(monthStart(17530))).toBe('2017-12-01');
  });
});
