import type { TextColumn } from '../table/columns.js';
import { lazyRecord } from '../table/lazy-record.js';
import { type CustomerDays, customerDays } from './customer-days.js';
import { type LapseClocks, lapseClocks } from './lapse.js';
import { type OccasionCalendar, occasionCalendar } from './occasion-calendar.js';
import { type OccasionDays, occasionDays } from './occasion-days.js';
import { type OccasionFacts, occasionFacts } from './occasion-facts.js';
import { type OccasionTest, testOccasions } from './occasion-test.js';
import { type ChosenPack, choosePack } from './occasions/index.js';
import type { Occasion } from './occasions/occasion.js';
import { type Seasons, testSeasons } from './seasons.js';
import { type ShopGaps, shopGaps } from './shop-gaps.js';

/** What habits are read from. */
export interface PurchaseRecord {
  readonly customers: number;
  /** For each order row its day, and the customer to whom it is a sale or -1. */
  readonly day: Float64Array;
  readonly customerOfSale: Int32Array;
  /** What the orders tab notes as the occasion; null without such a column. */
  readonly occasionNotes: TextColumn | null;
  /** All rows lie on or before it. */
  readonly asOfDay: number;
  readonly currency: string | null;
  readonly settings: OccasionSettings;
}

/** What the owner may set. */
export interface OccasionSettings {
  /** Two letters such as `GB`, or a locale such as `en_GB`: whose occasions count. Absent: that of the currency. */
  readonly country?: string | null;
  /** Days that a message needs before people begin to buy; 7 unless set. */
  readonly mailLeadDays?: number;
  /** The shop's own occasions; one with a name of the country's list replaces it. */
  readonly own?: readonly Occasion[];
}

/** The steps from rows to habits, each taken when it is first asked for. */
export interface HabitParts {
  readonly pack: ChosenPack;
  readonly days: CustomerDays;
  readonly gaps: ShopGaps;
  readonly clocks: LapseClocks;
  readonly calendar: OccasionCalendar;
  readonly near: OccasionDays;
  readonly occasionTest: OccasionTest;
  readonly occasionFacts: OccasionFacts;
  readonly seasons: Seasons;
}

const defaultMailLeadDays = 7;
/** Far enough ahead for the mailing of any yearly occasion. */
const daysAhead = 800;

/** Prepares the steps; nothing is computed yet. */
export function habitParts({ customers, asOfDay, currency, settings, ...rows }: PurchaseRecord): HabitParts {
  const { country = null, mailLeadDays = defaultMailLeadDays, own = [] } = settings;
  const { day, customerOfSale, occasionNotes } = rows;
  const parts: HabitParts = lazyRecord<HabitParts>({
    pack: () => choosePack(country, currency),
    days: () => customerDays({ day, customerOfSale, notes: occasionNotes?.codes ?? null }, customers),
    gaps: () => shopGaps(parts.days, asOfDay),
    clocks: () => lapseClocks(parts.days, parts.gaps),
    calendar: () => occasionCalendar(withOwn(parts.pack, own), earliest(parts.days, asOfDay), asOfDay + daysAhead),
    near: () => occasionDays(parts.days, parts.calendar, occasionNotes?.labels ?? []),
    occasionTest: () => testOccasions(parts.days, parts.near),
    occasionFacts: () =>
      occasionFacts(parts.days, { calendar: parts.calendar, near: parts.near, test: parts.occasionTest, asOfDay, mailLeadDays }),
    seasons: () => testSeasons(parts.days),
  });
  return parts;
}

function withOwn({ pack }: ChosenPack, own: readonly Occasion[]): readonly Occasion[] {
  const names = new Set(own.map(({ name }) => name));
  return [...pack.occasions.filter(({ name }) => !names.has(name)), ...own];
}

function earliest({ days }: CustomerDays, asOfDay: number): number {
  return days.reduce((first, day) => Math.min(first, day), asOfDay);
}
