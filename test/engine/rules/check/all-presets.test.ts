import { checkRules } from '../../../../src/engine/rules/check/check-rules.js';
import { presets } from '../../../../src/engine/segments/presets/index.js';
import { fullShop } from '../../segments/presets/full-shop.js';
import { analysed } from '../../shop/small-shop.js';

describe.each(presets.map((preset) => [preset.id, preset] as const))('the ready-made set %s', (_, { cells, bins = 5 }) => {
  const { rules, customers } = analysed({ ...fullShop, rules: cells, bins });
  const found = checkRules(rules, customers, { bins });

  test('has no row that can never catch anybody, and every row of it could be proven or left open within the limit', () => {
    expect(found.rules.filter(({ reach }) => reach === 'never')).toEqual([]);
    expect(found.findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
    expect(found.provenThroughout).toBe(true);
  });

  test('covers every score code where it asks for scores only', () => {
    expect(found.grid?.uncovered ?? []).toEqual([]);
  });
});
