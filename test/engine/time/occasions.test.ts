import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isoFromDay } from '../../../src/engine/shop/iso-day.js';
import { occasionCalendar } from '../../../src/engine/time/occasion-calendar.js';
import { choosePack, occasionPacks } from '../../../src/engine/time/occasions/index.js';
import { day } from './habits-of.js';

function dateOf(country: string, name: string, year: number): string {
  const found = choosePack(country, null).pack.occasions.find((occasion) => occasion.name === name);
  return (found?.daysIn(year) ?? []).map(isoFromDay).join();
}

describe('the lists of occasions', () => {
  it('the index holds exactly the lists of the folder, each in a file of its code', () => {
    const files = readdirSync(join(__dirname, '../../../src/engine/time/occasions'));
    const parts = ['index.ts', 'occasion.ts', 'feasts.ts'];
    expect(files.filter((file) => !parts.includes(file)).sort()).toEqual(occasionPacks.map(({ code }) => `${code}.ts`).sort());
  });

  it.each(occasionPacks.map((pack) => [pack.code, pack] as const))(
    '%s names nothing twice and leaves at least half of the year free',
    (_, { occasions }) => {
      expect(new Set(occasions.map(({ name }) => name)).size).toBe(occasions.length);
      const [from, to] = [day('2015-01-01'), day('2029-12-31')];
      const calendar = occasionCalendar(occasions, from, to);
      let near = 0;
      for (let each = from; each <= to; each++) if (calendar.occurrenceOn(each) >= 0) near++;
      expect(near / (to - from + 1)).toBeLessThan(0.5);
      expect(near).toBeGreaterThan(0);
    },
  );

  it.each([
    ['us', "Mother's Day", '2024-05-12'],
    ['us', "Father's Day", '2025-06-15'],
    ['us', 'Thanksgiving', '2023-11-23'],
    ['us', 'Black Friday weekend', '2024-11-29'],
    ['gb', "Mother's Day", '2024-03-10'],
    ['gb', "Mother's Day", '2025-03-30'],
    ['fr', "Mother's Day", '2024-05-26'],
    ['fr', "Mother's Day", '2023-06-04'],
    ['fr', "Mother's Day", '2020-06-07'],
    ['es', "Mother's Day", '2024-05-05'],
    ['es', "Father's Day", '2024-03-19'],
    ['br', "Father's Day", '2024-08-11'],
    ['br', "Valentine's Day", '2024-06-12'],
    ['mx', "Mother's Day", '2024-05-10'],
    ['bd', 'Pohela Boishakh', '2026-04-14'],
  ])('%s has its %s on %s', (country, name, iso) => {
    expect(dateOf(country, name, Number(iso.slice(0, 4)))).toBe(iso);
  });

  it('are those of the country, else of the currency, else of every country', () => {
    expect(choosePack('GB', 'USD')).toMatchObject({ pack: { code: 'gb' }, because: 'country' });
    expect(choosePack('pt_BR', null)).toMatchObject({ pack: { code: 'br' }, because: 'country' });
    expect(choosePack(null, 'BDT')).toMatchObject({ pack: { code: 'bd' }, because: 'currency' });
    expect(choosePack(null, 'EUR')).toMatchObject({ pack: { code: 'international' }, because: 'nothing-known' });
    expect(choosePack('SE', 'USD')).toMatchObject({ pack: { code: 'international' }, because: 'nothing-known' });
  });
});

describe('the calendar of occasions', () => {
  const calendar = occasionCalendar(choosePack('us', null).pack.occasions, day('2024-01-01'), day('2024-12-31'));
  const nameOn = (iso: string) => {
    const { occasion } = calendar.occurrences[calendar.occurrenceOn(day(iso))] ?? { occasion: -1 };
    return calendar.occasions[occasion]?.name ?? null;
  };

  it('takes the days before an occasion for it, and no others', () => {
    expect(['2024-02-03', '2024-02-04', '2024-02-14', '2024-02-15'].map(nameOn)).toEqual([
      null,
      "Valentine's Day",
      "Valentine's Day",
      null,
    ]);
  });

  it('gives a day of two windows to the nearer occasion', () => {
    // 29 November 2024 is Black Friday, and Christmas shopping begins on 4 December.
    expect(['2024-11-28', '2024-11-29', '2024-12-02', '2024-12-03', '2024-12-04'].map(nameOn)).toEqual([
      'Thanksgiving',
      'Black Friday weekend',
      'Black Friday weekend',
      null,
      'Christmas',
    ]);
  });
});
