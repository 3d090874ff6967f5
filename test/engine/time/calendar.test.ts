import { isoFromDay } from '../../../src/engine/shop/iso-day.js';
import { orthodoxEaster, westernEaster } from '../../../src/engine/time/calendar/easter.js';
import { islamicDays } from '../../../src/engine/time/calendar/islamic.js';
import { diwali, durgaPuja, holi, lunarNewYear, rakshaBandhan } from '../../../src/engine/time/calendar/moon-feasts.js';
import { dayOf } from '../../../src/engine/time/calendar/year-days.js';
import { day } from './habits-of.js';

/** How many days a computed feast is off the dates on which it was kept. */
function worstMiss(compute: (year: number) => number, kept: string): number {
  const misses = kept.split(' ').map((iso) => Math.abs(compute(Number(iso.slice(0, 4))) - day(iso)));
  return Math.max(...misses);
}

describe('Easter', () => {
  it.each(['1961-04-02', '1981-04-19', '2000-04-23', '2008-03-23', '2011-04-24', '2024-03-31', '2025-04-20', '2038-04-25', '2049-04-18'])(
    'in the West falls on %s',
    (iso) => expect(isoFromDay(westernEaster(Number(iso.slice(0, 4))))).toBe(iso),
  );

  it.each(['2008-04-27', '2013-05-05', '2021-05-02', '2023-04-16', '2024-05-05', '2025-04-20'])('in the East falls on %s', (iso) =>
    expect(isoFromDay(orthodoxEaster(Number(iso.slice(0, 4))))).toBe(iso),
  );
});

describe('Islamic dates', () => {
  const umAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  const read = (at: number) =>
    umAlQura.formatToParts(at * 86_400_000).flatMap(({ type, value }) => (type === 'literal' ? [] : [Number(value.replace(/\D/g, ''))]));

  it('lie within two days of the Umm al-Qura calendar from 1990 to 2060, as the windows allow for', () => {
    for (let year = 1990; year <= 2060; year++) {
      for (const [month, date] of [
        [9, 1],
        [10, 1],
        [12, 10],
      ] as const) {
        for (const found of islamicDays(year, month, date)) {
          const near = [-2, -1, 0, 1, 2].some((shift) => read(found + shift).join() === `${month},${date}`);
          expect([isoFromDay(found), near]).toEqual([isoFromDay(found), true]);
        }
      }
    }
  });

  it('come twice in some years: Eid al-Fitr on 8 January and in the last days of December 2000', () => {
    expect(islamicDays(2000, 10, 1)).toHaveLength(2);
    expect(Math.abs((islamicDays(2024, 10, 1)[0] ?? 0) - day('2024-04-10'))).toBeLessThanOrEqual(1);
  });
});

describe('feasts of the moon', () => {
  it('of India lie within a day of where they were kept', () => {
    const diwalis =
      '2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29';
    const holis =
      '2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14 2026-03-04 2027-03-22';
    const rakhis =
      '2015-08-29 2016-08-18 2017-08-07 2018-08-26 2019-08-15 2020-08-03 2021-08-22 2022-08-11 2023-08-30 2024-08-19 2025-08-09 2026-08-28 2027-08-17';
    const dashamis =
      '2015-10-22 2016-10-11 2017-09-30 2018-10-19 2019-10-08 2020-10-26 2021-10-15 2022-10-05 2023-10-24 2024-10-12 2025-10-02 2026-10-20 2027-10-09';
    expect(worstMiss(diwali, diwalis)).toBeLessThanOrEqual(1);
    expect(worstMiss(holi, holis)).toBeLessThanOrEqual(1);
    expect(worstMiss(rakshaBandhan, rakhis)).toBeLessThanOrEqual(1);
    expect(worstMiss(durgaPuja, dashamis)).toBeLessThanOrEqual(1);
  });

  it('of China is the New Year of every public calendar', () => {
    const kept =
      '1985-02-20 2000-02-05 2012-01-23 2015-02-19 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17';
    expect(worstMiss(lunarNewYear, kept)).toBe(0);
  });

  it('of China lie within a day of the calendar built into this computer, from 1970 to 2070', () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'Asia/Shanghai', month: 'numeric', day: 'numeric' });
    const isNewYear = (at: number) => /^1\D+1\b/.test(chinese.format(at * 86_400_000).replace(/^\D+/, ''));
    for (let year = 1970; year <= 2070; year++) {
      const found = lunarNewYear(year);
      expect([year, [found - 1, found, found + 1].some(isNewYear)]).toEqual([year, true]);
      expect(found).toBeGreaterThanOrEqual(dayOf(year, 1, 21));
    }
  });
});
