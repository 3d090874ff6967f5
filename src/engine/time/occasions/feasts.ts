import { orthodoxEaster, westernEaster } from '../calendar/easter.js';
import { islamicDays } from '../calendar/islamic.js';
import * as moon from '../calendar/moon-feasts.js';
import { dayOf, nthWeekday } from '../calendar/year-days.js';
import { type Occasion, type OccasionSpan, occasion } from './occasion.js';

const [sunday, thursday, friday] = [0, 4, 5] as const;

/** The same date every year. */
export function fixed(name: string, [month, day]: readonly [month: number, day: number], span?: OccasionSpan): Occasion {
  return occasion(name, (year) => dayOf(year, month, day), span);
}

/** A Sunday of a month, such as Mother's Day on the second of May; -1 is the last. */
export function sundayOf(name: string, [month, nth]: readonly [month: number, nth: number], span?: OccasionSpan): Occasion {
  return occasion(name, (year) => nthWeekday(year, month, { weekday: sunday, nth }), span);
}

/** So many days after Western Easter; before it when negative. */
export function afterEaster(name: string, days: number, span?: OccasionSpan): Occasion {
  return occasion(name, (year) => westernEaster(year) + days, span);
}

export const valentines = fixed("Valentine's Day", [2, 14]);
export const womensDay = fixed("Women's Day", [3, 8], { leadDays: 7 });
export const halloween = fixed('Halloween', [10, 31]);
export const christmas = fixed('Christmas', [12, 25], { leadDays: 21 });
export const newYear = fixed('New Year', [1, 1], { leadDays: 5 });
export const threeKings = fixed('Three Kings', [1, 6], { leadDays: 7 });
export const easter = afterEaster('Easter', 0);
export const orthodoxEasterSunday = occasion('Orthodox Easter', orthodoxEaster);
export const mothersDay = sundayOf("Mother's Day", [5, 2]);
export const fathersDay = sundayOf("Father's Day", [6, 3]);

/** The fourth Thursday of November. */
export const thanksgiving = occasion('Thanksgiving', thanksgivingIn, { leadDays: 7 });
/** From the day after Thanksgiving, over Small Business Saturday, to Cyber Monday. */
export const blackFriday = occasion('Black Friday weekend', (year) => thanksgivingIn(year) + friday - thursday, {
  leadDays: 0,
  tailDays: 3,
});

function thanksgivingIn(year: number): number {
  return nthWeekday(year, 11, { weekday: thursday, nth: 4 });
}

/** By the tabular calendar; two days more at the end, because the moon that is seen may make it later. */
function islamic(name: string, [month, day]: readonly [month: number, day: number], leadDays: number): Occasion {
  return { name, leadDays, tailDays: 2, daysIn: (year) => islamicDays(year, month, day) };
}

export const ramadan = islamic('Ramadan', [9, 1], 7);
export const eidAlFitr = islamic('Eid al-Fitr', [10, 1], 12);
export const eidAlAdha = islamic('Eid al-Adha', [12, 10], 12);

const dayMore = { tailDays: 1 };
export const diwali = occasion('Diwali', moon.diwali, { leadDays: 14, ...dayMore });
export const holi = occasion('Holi', moon.holi, { leadDays: 7, ...dayMore });
export const rakshaBandhan = occasion('Raksha Bandhan', moon.rakshaBandhan, { leadDays: 10, ...dayMore });
export const durgaPuja = occasion('Durga Puja', moon.durgaPuja, { leadDays: 14, ...dayMore });
export const lunarNewYear = occasion('Lunar New Year', moon.lunarNewYear, { leadDays: 14, ...dayMore });
