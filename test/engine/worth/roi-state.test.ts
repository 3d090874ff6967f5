import fc from 'fast-check';
import { type RoiFacts, roi, roiState } from '../../../src/engine/worth/roi-state.js';

const ordinary: RoiFacts = { margin: 300, spend: 100, netSales: 1000, customers: 9, orders: 20 };

describe('roiState', () => {
  it.each<[string, Partial<RoiFacts>]>([
    ['ok', {}],
    ['negative-margin', { margin: -1 }],
    ['too-few', { customers: 4 }],
    ['too-few', { orders: 9 }],
    ['too-few', { orders: 9, margin: -1 }],
    ['refund-heavy', { netSales: -1, customers: 1 }],
    ['no-cost', { spend: 0, customers: 1 }],
    ['loss-without-cost', { spend: 0, margin: -1, netSales: -1 }],
    ['inactive', { spend: 0, margin: 0, customers: 0 }],
    ['cost-unknown', { margin: null, spend: 0 }],
    ['cost-unknown', { spend: null }],
  ])('is %s for %j', (state, facts) => {
    expect(roiState({ ...ordinary, ...facts })).toBe(state);
  });
});

describe('roi', () => {
  it('is the margin less the spend, over the spend', () => {
    expect(roi(ordinary)).toBe(2);
  });

  it('is 0 exactly when the margin equals the spend', () => {
    expect(roi({ ...ordinary, margin: 100 })).toBe(0);
  });

  it('is null, never infinite, where nothing was spent', () => {
    expect(roi({ ...ordinary, spend: 0 })).toBeNull();
  });

  it('does not change when all money is scaled', () => {
    const money = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(money, money, (margin, spend) => {
        const before = roi({ ...ordinary, margin, spend }) as number;
        const after = roi({ ...ordinary, margin: margin * 8, spend: spend * 8, netSales: 8000 }) as number;
        expect(after).toBeCloseTo(before, 9);
      }),
    );
  });

  it('of two segments together lies between theirs', () => {
    const money = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(money, money, money, money, (marginA, spendA, marginB, spendB) => {
        const a = roi({ ...ordinary, margin: marginA, spend: spendA }) as number;
        const b = roi({ ...ordinary, margin: marginB, spend: spendB }) as number;
        const both = roi({ ...ordinary, margin: marginA + marginB, spend: spendA + spendB }) as number;
        expect(both).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
        expect(both).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
      }),
    );
  });
});
