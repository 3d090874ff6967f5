import fc from 'fast-check';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { channelsResult } from '../../../../src/engine/worth/channels/channels-result.js';
import { analysed } from '../../shop/small-shop.js';
import { orders, rules } from './three-buyers.js';

describe('whatever the log holds', () => {
  const ticket = fc.record({
    customer: fc.constantFrom('', 'Ana', 'Ben', 'Cleo', 'Zoe', '__proto__'),
    channel: fc.constantFrom('', 'Phone', 'phone', 'E-mail', '__proto__', 'constructor'),
    minutes: fc.option(fc.integer({ min: 0, max: 6000 }), { nil: '' as const }),
    cost: fc.integer({ min: 0, max: 100_000 }),
  });
  const log = fc.array(ticket, { minLength: 1, maxLength: 40 });
  const header = ['Customer', 'Channel', 'Minutes', 'Cost'];
  const cellsOf = (tickets: readonly { customer: string; channel: string; minutes: number | ''; cost: number }[]): CellGrid => [
    header,
    ...tickets.map(({ customer, channel, minutes, cost }) => [customer, channel, minutes, cost / 100]),
  ];

  it('the channels add up to the shop’s service cost, tickets and margin', () => {
    fc.assert(
      fc.property(log, (tickets) => {
        const analysis = analysed({ orders, service: cellsOf(tickets), rules, hourlyRate: 17 });
        const result = channelsResult(analysis);
        if (result === null) return expect(tickets.every(({ channel }) => channel === '')).toBe(true);
        const { totals } = analysis;
        expect(result.difference).toBe(0);
        expect(result.totals.serviceCost).toBeCloseTo(totals.serviceCost! + totals.unallocatedServiceCost!, 6);
        expect(result.totals.tickets).toBe(tickets.length);
        expect(result.totals.margin).toBeCloseTo(totals.grossMargin!, 6);
        const byChannel = result.channels.reduce((sum, { serviceCost }) => sum + serviceCost!, 0);
        expect(byChannel).toBeCloseTo(result.totals.serviceCost!, 6);
      }),
    );
  });

  it('the order of the tickets changes no figure', () => {
    fc.assert(
      fc.property(log, (tickets) => {
        const told = (each: typeof tickets) =>
          channelsResult(analysed({ orders, service: cellsOf(each), rules, hourlyRate: 17 }))?.segments.map(
            ({ channel, serviceCost, margin, ...rest }) => [
              channel?.toLowerCase(),
              serviceCost?.toFixed(6),
              margin?.toFixed(6),
              rest.tickets,
              rest.customers,
            ],
          );
        const sorted = (lines: ReturnType<typeof told>) => lines?.map((line) => JSON.stringify(line)).sort();
        expect(sorted(told([...tickets].reverse()))).toEqual(sorted(told(tickets)));
      }),
    );
  });
});
