import type { PreviewView, ReportView } from '../../../src/shell/server/reply.js';
import { ask, hostWith, type Rows } from './shop-host.js';
import { smallOrders, smallShop } from './small-shop.js';

/** Ann has 30 minutes, Bob 90; 30 are nobody's who ever bought. */
const service: Rows = [
  ['Customer', 'Minutes'],
  ['Ann', 30],
  ['Bob', 90],
  ['Zoe', 30],
];
const serviceCosts = ({ segments }: ReportView) => segments.map(({ name, serviceCost }) => [name, serviceCost]);

describe('costs that are saved in the sidebar', () => {
  const host = hostWith({ ...smallShop, Service: service });

  test('are empty at first, and name what this shop has no use for', () => {
    const { costs } = ask<PreviewView>(host, 'readPreview');
    expect(costs).toMatchObject({ bill: null, marginRate: null, serviceHours: null, caseHours: 8, spread: null, country: null });
    // The orders have a column Cost.
    expect(costs.unused).toEqual(['marginRate']);
    expect(ask<PreviewView>(host, 'saveSettings', { hourlyRate: 20 }).costs.unused).toEqual(['bill', 'marginRate']);
    ask(host, 'saveSettings', { hourlyRate: null });
  });

  test('a bill is shared out by time, and what unknown customers cost is spread when that is asked for', () => {
    expect(serviceCosts(ask(host, 'tagAndReport')).slice(0, 2)).toEqual([
      ['Often', null],
      ['Others', null],
    ]);
    const saved = ask<PreviewView>(host, 'saveSettings', { serviceCosting: { bill: 1500 }, act: {} });
    expect(saved.costs.bill).toBe(1500);
    // 150 minutes for 1,500: 30 of them Ann's, 90 Bob's.
    expect(serviceCosts(ask(host, 'tagAndReport')).slice(0, 2)).toEqual([
      ['Often', 300],
      ['Others', 900],
    ]);
    ask(host, 'saveSettings', { serviceCosting: { spread: 'seconds' } });
    // Zoe's 300 are borne 30 : 90.
    expect(serviceCosts(ask(host, 'tagAndReport')).slice(0, 2)).toEqual([
      ['Often', 375],
      ['Others', 1125],
    ]);
  });

  test('hours are kept, and emptied hours for open cases are again the usual eight', () => {
    const patch = { serviceCosting: { hoursAvailable: 160 }, act: { hoursAvailable: 3 } };
    expect(ask<PreviewView>(host, 'saveSettings', patch).costs).toMatchObject({ serviceHours: 160, caseHours: 3, bill: 1500 });
    const emptied = { serviceCosting: { hoursAvailable: null, bill: null }, act: { hoursAvailable: null } };
    expect(ask<PreviewView>(host, 'saveSettings', emptied).costs).toMatchObject({ serviceHours: null, caseHours: 8, bill: null });
  });
});

describe('the country', () => {
  const rules: Rows = [
    ['Segment', 'Buying habit'],
    ['Regulars', 'regular'],
    ['Others', null],
  ];
  const host = hostWith({ Orders: smallOrders, Segments: rules });
  const said = () => ask<ReportView>(host, 'tagAndReport').footnotes.filter((note) => note.startsWith('Occasions are'));

  test('is one of those whose occasions are known, and decides whose occasions count', () => {
    const { countries } = ask<PreviewView>(host, 'readPreview').costs;
    expect(countries.map(({ code }) => code)).toEqual(['BD', 'BR', 'FR', 'DE', 'IN', 'MX', 'NG', 'ES', 'GB', 'US', 'ZZ']);
    expect(countries[8]).toEqual({ code: 'GB', name: 'United Kingdom' });
    expect(countries.at(-1)).toEqual({ code: 'ZZ', name: 'Every other country' });
    expect(ask<PreviewView>(host, 'saveSettings', { country: 'BD' }).costs.country).toBe('BD');
    expect(said()).toEqual(['Occasions are those of Bangladesh, as the country is set.']);
  });

  test('of which nothing is known is shown as every other one', () => {
    expect(ask<PreviewView>(host, 'saveSettings', { country: 'ca' }).costs.country).toBe('ZZ');
    expect(ask<PreviewView>(host, 'saveSettings', { country: 'gb' }).costs.country).toBe('GB');
  });
});

test('a margin rate makes the margin of a shop that knows no cost', () => {
  const host = hostWith({ ...smallShop, Orders: smallOrders.map((row) => row.slice(0, 5)) });
  const margins = () => ask<ReportView>(host, 'tagAndReport').segments.map(({ grossMargin }) => grossMargin);
  expect(ask<PreviewView>(host, 'readPreview').costs.unused).not.toContain('marginRate');
  expect(margins().slice(0, 2)).toEqual([null, null]);
  ask(host, 'saveSettings', { marginRate: 0.4 });
  // Ann bought for 150, Bob for 30.
  expect(margins().slice(0, 2)).toEqual([60, 12]);
});
