import { serviceCost } from '../../../src/engine/worth/service-cost.js';

describe('serviceCost', () => {
  it('divides the exact sum of seconds once', () => {
    expect(serviceCost({ seconds: 10542, tickets: 72, directCost: 0 }, { hourlyRate: 24, costPerContact: null })).toBeCloseTo(70.28, 10);
  });

  it('adds what each ticket costs, and direct costs', () => {
    expect(serviceCost({ seconds: 3600, tickets: 2, directCost: 12_500 }, { hourlyRate: 20, costPerContact: 5 })).toBe(31.25);
  });

  it('is unknown, not zero, while there is time and no rate', () => {
    expect(serviceCost({ seconds: 1, tickets: 1, directCost: 0 }, { hourlyRate: null, costPerContact: 5 })).toBeNull();
  });

  it('is unknown where the log tells neither times nor costs, unless a ticket has a price', () => {
    const work = { seconds: 0, tickets: 2, directCost: 0 };
    const logHas = { times: false, costs: false };
    expect(serviceCost(work, { hourlyRate: 24, costPerContact: null, logHas })).toBeNull();
    expect(serviceCost(work, { hourlyRate: 24, costPerContact: 3, logHas })).toBe(6);
    expect(
      serviceCost({ ...work, directCost: 5000 }, { hourlyRate: null, costPerContact: null, logHas: { times: false, costs: true } }),
    ).toBe(0.5);
    expect(serviceCost({ ...work, tickets: 0 }, { hourlyRate: 24, costPerContact: null, logHas })).toBe(0);
  });

  it('is zero where nobody was served', () => {
    expect(serviceCost({ seconds: 0, tickets: 0, directCost: 0 }, { hourlyRate: null, costPerContact: null })).toBe(0);
  });
});
