import { nearestName } from '../../../src/engine/shop/nearest-name.js';

const names = ['Orders', 'Net sales', 'Days since last order'];

describe('nearestName', () => {
  it('finds what was probably meant', () => {
    expect(nearestName('Net slaes', names)).toBe('Net sales');
    expect(nearestName('days since last ordr', names)).toBe('Days since last order');
  });

  it('finds nothing when no name is near', () => {
    expect(nearestName('Favourite colour', names)).toBeNull();
  });

  it('is not held up by a cell of 50,000 characters', () => {
    expect(nearestName('x'.repeat(50_000), names)).toBeNull();
  });
});
