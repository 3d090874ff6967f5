import fc from 'fast-check';
import { isoFromDay } from '../../../src/engine/shop/iso-day.js';
import { meanDirection, rayleigh } from '../../../src/engine/time/seasons.js';
import { day, habitsOf, type Purchase, textsOf } from './habits-of.js';

/** 25 customers with one purchase day each, 3 of them shortly before Valentine's Day: of all others' days 12 % lie near an occasion. */
const others: readonly Purchase[] = Array.from({ length: 25 }, (_, place) => [
  place + 1,
  place < 3 ? day('2019-02-10') : day('2019-07-01') + 2 * place,
]);

/** Customer 0 bought before three Valentine's Days, and never else. */
const valentines: readonly Purchase[] = ['2019-02-12', '2020-02-12', '2021-02-12'].map((iso) => [0, day(iso)]);
const shop = [...valentines, ...others];
const us = { country: 'us' };

/** Purchase days of a customer, the gaps between them given. */
function every(customer: number, from: string, gaps: readonly number[]): Purchase[] {
  const days = [day(from)];
  for (const gap of gaps) days.push(days[days.length - 1]! + gap);
  return days.map((each): Purchase => [customer, each]);
}

describe('the occasion test', () => {
  it('takes 3 of 3 where 12 % of the others’ days are near an occasion for no chance: q = 0.0017', () => {
    const habits = habitsOf(shop, day('2021-08-01'), us);
    expect(habits.occasionQValue[0]).toBeCloseTo(0.12 ** 3, 12);
    expect(textsOf(habits.occasionBuyer)[0]).toBe('yes');
    expect(textsOf(habits.favouriteOccasion)[0]).toBe("Valentine's Day");
    expect(habits.shareNearOccasion[0]).toBe(1);
  });

  it('leaves everybody with a single purchase day unknown, also those who bought before Valentine’s Day', () => {
    const habits = habitsOf(shop, day('2021-08-01'), us);
    expect(textsOf(habits.occasionBuyer).slice(1)).toEqual(others.map(() => 'unknown'));
    expect(textsOf(habits.favouriteOccasion).slice(1)).toEqual(others.map(() => null));
  });

  it('says when to write next: the occasion, less ten days of buying, less a week for the mail or what is set', () => {
    const habits = habitsOf(shop, day('2021-08-01'), us);
    expect(isoFromDay(habits.nextOccasionDay[0]!)).toBe('2022-02-14');
    expect(isoFromDay(habits.nextMailingDay[0]!)).toBe('2022-01-28');
    expect(isoFromDay(habitsOf(shop, day('2021-08-01'), { ...us, mailLeadDays: 21 }).nextMailingDay[0]!)).toBe('2022-01-14');
    expect(isoFromDay(habitsOf(shop, day('2022-02-01'), us).nextMailingDay[0]!)).toBe('2023-01-28');
  });

  it('counts occasions and not days: gone only after two of them passed without an order', () => {
    const at = (iso: string) => {
      const habits = habitsOf(shop, day(iso), us);
      return [textsOf(habits.lapseState)[0], habits.occasionsMissed[0], habits.correctedDays[0], textsOf(habits.habit)[0]];
    };
    expect(at('2021-08-01')).toEqual(['active', 0, 0, 'special-occasion']);
    expect(at('2022-02-14')).toEqual(['active', 0, 0, 'special-occasion']);
    expect(at('2022-06-01')).toEqual(['lapsing', 1, 107, 'special-occasion']);
    expect(at('2023-03-01')).toEqual(['lapsed', 2, 380, 'lapsed']);
  });

  it('proves nothing by two trips before one Christmas', () => {
    const twice: Purchase[] = [...others, [0, day('2020-12-10')], [0, day('2020-12-20')]];
    expect(textsOf(habitsOf(twice, day('2021-08-01'), us).occasionBuyer)[0]).toBe('unknown');
  });

  it('finds who buys for one occasion in a shop where four days in ten are near some occasion', () => {
    // 100 others, 40 of them near an occasion but only 2 near Valentine's Day, so that all windows together prove nothing:
    // 0.4 to the 4th is 0.0256 before many are tested. For Valentine's Day alone: 0.02 to the 4th, times 2 occasions.
    const busy = Array.from(
      { length: 100 },
      (_, place): Purchase => [
        place + 1,
        place < 2 ? day('2019-02-10') : place < 40 ? day('2019-12-05') + (place % 20) : day('2019-07-01') + (place % 50),
      ],
    );
    const loyal = ['2019-02-12', '2020-02-12', '2021-02-12', '2022-02-12'].map((iso): Purchase => [0, day(iso)]);
    const habits = habitsOf([...loyal, ...busy], day('2022-03-01'), us);
    expect(habits.occasionQValue[0]! / (2 * 0.02 ** 4)).toBeCloseTo(1, 9);
    expect(textsOf(habits.occasionBuyer)[0]).toBe('yes');
  });

  it('finds no habit in what everybody does', () => {
    const everybody = Array.from({ length: 26 }, (_, place): Purchase[] => [
      [place, day('2019-02-12')],
      [place, day('2020-02-12')],
    ]).flat();
    const habits = habitsOf(everybody, day('2020-08-01'), us);
    expect(new Set(textsOf(habits.occasionBuyer))).toEqual(new Set(['no']));
  });

  it('needs twenty purchase days of others to compare with', () => {
    expect(textsOf(habitsOf([...valentines, ...others.slice(0, 19)], day('2021-08-01'), us).occasionBuyer)[0]).toBe('unknown');
    expect(textsOf(habitsOf([...valentines, ...others.slice(0, 20)], day('2021-08-01'), us).occasionBuyer)[0]).toBe('yes');
  });

  it('takes what the orders tab notes as evidence, and names a wedding after one order', () => {
    const noted: Purchase[] = [
      ...others,
      [0, day('2019-09-03'), 'Birthday'],
      [0, day('2020-09-05'), 'Birthday'],
      [0, day('2021-06-01'), 'birthday'],
    ];
    const habits = habitsOf([...noted, [26, day('2021-05-01'), 'Wedding'], [27, day('2021-05-01'), 'none']], day('2021-08-01'), us);
    expect(textsOf(habits.occasionBuyer)[0]).toBe('yes');
    expect(textsOf(habits.favouriteOccasion)[0]).toBe('Birthday');
    expect(textsOf(habits.favouriteOccasion).slice(26)).toEqual(['Wedding', null]);
    expect(habits.nextOccasionDay[0]).toBeNaN();
  });

  it('knows the shop’s own occasions', () => {
    const fair = { name: 'Town fair', leadDays: 5, tailDays: 0, daysIn: (year: number) => [day(`${year}-09-05`)] };
    const fairgoer: Purchase[] = [...others, ...['2019-09-01', '2020-09-03', '2021-09-05'].map((iso): Purchase => [0, day(iso)])];
    const habits = habitsOf(fairgoer, day('2021-10-01'), { ...us, own: [fair] });
    expect([textsOf(habits.occasionBuyer)[0], textsOf(habits.favouriteOccasion)[0]]).toEqual(['yes', 'Town fair']);
    expect(textsOf(habitsOf(fairgoer, day('2021-10-01'), us).occasionBuyer)[0]).toBe('no');
  });
});

describe('the lapse threshold', () => {
  it('with five gaps or more is the 80th percentile of the customer’s own', () => {
    // Type 7 of 10, 20, 30, 60, 70: place 3.2, so 60 + 0.2 × 10; 1.5 × 30 is less.
    const habits = habitsOf(every(0, '2020-01-01', [30, 10, 70, 20, 60]), day('2020-12-31'));
    expect(habits.lapseDays[0]).toBeCloseTo(62, 9);
  });

  it('never lies before 1.5 typical gaps: who comes every 7 days has 10 and a half', () => {
    const weekly = every(0, '2020-01-01', [7, 7, 7, 7, 7]);
    const at = (late: number) => textsOf(habitsOf(weekly, day('2020-01-01') + 35 + late).habit)[0];
    expect(habitsOf(weekly, day('2020-02-05')).lapseDays[0]).toBe(10.5);
    expect([7, 8, 10, 11].map(at)).toEqual(['regular', 'lapsing', 'lapsing', 'lapsed']);
  });

  it('with fewer gaps leans on the shop, and with none is the shop’s', () => {
    // Six customers with 5 gaps of 10 each, and nobody's open gap is longer: the curve is at 10 for any share.
    const steady = [1, 2, 3, 4, 5, 6].flatMap((customer) => every(customer, '2020-01-01', [10, 10, 10, 10, 10]));
    const habits = habitsOf([...steady, ...every(0, '2020-01-01', [45]), [7, day('2020-02-20')]], day('2020-02-20'));
    // One gap ended after 45 days, 30 after 10: the shop's 80th percentile is 10. Own 45 counts a fifth: 9 + 8 = 17;
    // typical the same, 17, so 1.5 times that.
    expect(habits.lapseDays[0]).toBeCloseTo(25.5, 9);
    expect(habits.lapseDays[7]).toBe(15);
    expect(habits.shopGaps).toMatchObject({ typicalDays: 10, lapseDays: 10, basis: 'all', gaps: 31, openGaps: 8 });
  });

  it('is a year in a shop to which hardly anybody ever came back', () => {
    const once = Array.from({ length: 9 }, (_, place): Purchase => [place, day('2019-01-01') + place]);
    const habits = habitsOf(once, day('2020-01-04'));
    expect(habits.shopGaps).toMatchObject({ basis: 'assumed', lapseDays: 365 });
    expect(textsOf(habits.habit)).toEqual([...Array(3).fill('lapsed'), ...Array(6).fill('first-time')]);
  });

  it('is assumed too where the record is shorter than three times what those who came back needed', () => {
    const month = Array.from({ length: 30 }, (_, place): Purchase[] =>
      place < 10 ? every(place, '2020-01-01', [12]) : [[place, day('2020-01-02')]],
    );
    expect(habitsOf(month.flat(), day('2020-01-31')).shopGaps.basis).toBe('assumed');
    expect(habitsOf(month.flat(), day('2020-02-06')).shopGaps).toMatchObject({ basis: 'returning', lapseDays: 12 });
  });

  it('judges who came back by the gaps before, to which the long one does not belong', () => {
    // The shop's curve over 4 gaps of 10, one of 75 and six of 400 has both percentiles at 400. Four own gaps of 10: typical
    // 0.8 × 10 + 0.2 × 400 = 88, lapsed after 132, so 75 was no absence; with the 75 as a fifth it would be (23).
    const slow = [1, 2, 3, 4, 5, 6].flatMap((customer) => every(customer, '2019-01-01', [400]));
    const bought = every(0, '2020-01-01', [10, 10, 10, 10, 75]);
    const habits = habitsOf([...slow, ...bought], bought[5]![1]);
    expect(habits.shopGaps).toMatchObject({ typicalDays: 400, lapseDays: 400 });
    expect(textsOf(habits.cameBack)[0]).toBe('no');
  });

  it('has somebody back who returns after having lapsed, until their next order makes them regular', () => {
    const gaps = [10, 10, 10, 10, 10, 90];
    const at = (more: readonly number[]) => {
      const bought = every(0, '2020-01-01', [...gaps, ...more]);
      return textsOf(habitsOf(bought, bought[bought.length - 1]![1]).habit)[0];
    };
    expect([at([]), at([10])]).toEqual(['reactivated', 'regular']);
  });
});

describe('seasons', () => {
  it('are proved by Rayleigh’s test: 4 of 4 in one spot have p = 0.0076, and an even spread has 1', () => {
    // Zar: exp(sqrt(1 + 4·4 + 4·(16 - 16)) - 9) = exp(4.1231 - 9)
    expect(rayleigh(1, 4)).toBeCloseTo(Math.exp(Math.sqrt(17) - 9), 12);
    expect(rayleigh(0, 12)).toBe(1);
    expect(meanDirection(Float64Array.of(0, 0.25, 0.5, 0.75)).length).toBeCloseTo(0, 12);
    expect(meanDirection(Float64Array.of(0.9, 0.1)).share % 1).toBeCloseTo(0, 12);
    // Two a quarter apart: the mean of (1, 0) and (0, 1) is half the square root of 2 long.
    expect(meanDirection(Float64Array.of(0, 0.25)).length).toBeCloseTo(Math.SQRT1_2, 12);
  });

  const steady = Array.from({ length: 60 }, (_, place): Purchase => [1 + (place % 20), day('2019-01-05') + 18 * place]);
  const gardener: Purchase[] = ['2019-04-02', '2019-04-20', '2020-04-05', '2020-04-28', '2021-04-10', '2021-04-22'].map((iso) => [
    0,
    day(iso),
  ]);

  it('find who buys in April only, and do not call them lapsed in winter', () => {
    const habits = habitsOf([...gardener, ...steady], day('2022-01-15'), { country: 'de' });
    expect(textsOf(habits.seasonalBuyer)[0]).toBe('yes');
    expect(habits.monthConcentration[0]).toBe(1);
    expect(habits.lapseDays[0]).toBeGreaterThanOrEqual(396);
    expect(textsOf(habits.habit)[0]).not.toBe('lapsed');
  });

  it('need two rounds of the year, also where one winter lies in two calendar years', () => {
    const winter: Purchase[] = ['2019-12-10', '2019-12-20', '2019-12-30', '2020-01-04', '2020-01-10'].map((iso) => [0, day(iso)]);
    expect(textsOf(habitsOf([...winter, ...steady], day('2022-01-15')).seasonalBuyer)[0]).toBe('no');
  });

  it('measure the share of months: half in April and half in May is 0.5', () => {
    const spring: Purchase[] = ['2019-04-02', '2019-04-20', '2020-05-05', '2020-05-28'].map((iso) => [0, day(iso)]);
    expect(habitsOf(spring, day('2021-01-01')).monthConcentration[0]).toBe(0.5);
    expect(habitsOf(spring.slice(1), day('2021-01-01')).monthConcentration[0]).toBeNaN();
  });
});

describe('whatever the orders are', () => {
  const from = day('2018-01-01');
  const asOf = day('2021-01-01');
  const purchase = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: from, max: asOf }));
  const purchases = fc.array(purchase, { minLength: 1, maxLength: 80 });
  const all = (list: readonly Purchase[]) => {
    const habits = habitsOf(list, asOf, us);
    return [
      textsOf(habits.habit),
      textsOf(habits.lapseState),
      [...habits.lapseDays],
      [...habits.occasionQValue],
      [...habits.seasonQValue],
      [...habits.nextMailingDay],
    ];
  };

  it('the order of rows is irrelevant, and so is buying twice on a day', () => {
    fc.assert(
      fc.property(purchases, (list) => {
        expect(all([...list].reverse())).toEqual(all(list));
        expect(all([...list, ...list])).toEqual(all(list));
      }),
    );
  });

  it('everybody who bought has exactly one habit, and one purchase day is first-time or lapsed', () => {
    fc.assert(
      fc.property(purchases, (list) => {
        const { habit, purchaseDays } = habitsOf(list, asOf, us);
        textsOf(habit).forEach((text, customer) => {
          if (purchaseDays[customer] === 0) expect(text).toBeNull();
          else if (purchaseDays[customer] === 1) expect(['first-time', 'lapsed']).toContain(text);
          else expect(text).not.toBeNull();
        });
      }),
    );
  });

  it('an order today leaves nobody lapsed or lapsing', () => {
    fc.assert(
      fc.property(purchases, fc.integer({ min: 0, max: 7 }), (list, customer) => {
        expect(['new', 'active']).toContain(textsOf(habitsOf([...list, [customer, asOf]], asOf, us).lapseState)[customer]);
      }),
    );
  });

  it('time alone never makes anybody less lapsed by their own clock', () => {
    const rank = ['new', 'active', 'lapsing', 'lapsed'];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 5, maxLength: 9 }),
        fc.integer({ min: 0, max: 400 }),
        (gaps, later) => {
          const list = every(0, isoFromDay(from), gaps);
          const at = list[list.length - 1]![1];
          const state = (when: number) => rank.indexOf(textsOf(habitsOf(list, when).lapseState)[0] ?? '');
          expect(state(at + later + 1)).toBeGreaterThanOrEqual(state(at + later));
        },
      ),
    );
  });
});
