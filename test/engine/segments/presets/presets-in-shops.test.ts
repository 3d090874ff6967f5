import { say } from '../../../../src/engine/messages/index.js';
import { checkRules } from '../../../../src/engine/rules/check/check-rules.js';
import { presets } from '../../../../src/engine/segments/presets/index.js';
import type { Preset } from '../../../../src/engine/segments/presets/preset.js';
import { presetBinsProblem, presetProblem } from '../../../../src/engine/segments/presets/preset-problem.js';
import { analyse } from '../../../../src/engine/shop/analyse.js';
import { analysed, inputOf, type SmallShop } from '../../shop/small-shop.js';
import { fullShop, without } from './full-shop.js';

const bareShop: SmallShop = {
  orders: without(fullShop.orders, ['Category', 'Artist', 'Condition', 'Channel', 'Occasion', 'Quantity', 'Cost']),
};

function run(preset: Preset, shop: SmallShop) {
  return analysed({ ...shop, rules: preset.cells, bins: preset.bins ?? 5 });
}

function sentence(preset: Preset, shop: SmallShop): string | null {
  const issue = presetProblem(preset, analysed(shop).recognised);
  return issue && say(issue.code, issue.params);
}

function compiles(preset: Preset, shop: SmallShop): boolean {
  return analyse(inputOf({ ...shop, rules: preset.cells })).ok;
}

describe.each(presets.map((preset) => [preset.id, preset] as const))('%s', (_, preset) => {
  it('catches customers in a shop that has what it needs, in more than one of its segments', () => {
    expect(sentence(preset, fullShop)).toBeNull();
    const filled = run(preset, fullShop).segments.filter(({ customers }) => customers > 0);
    expect(filled.length).toBeGreaterThan(1);
  });

  it('leaves nobody without a segment, but for sets of codes, which leave out who has not ordered', () => {
    const { segments, customers } = run(preset, fullShop);
    const left = segments.find(({ name }) => name === 'Unassigned')?.customers ?? 0;
    const withoutOrder = customers.hasOrder.filter((has) => has === 0).length;
    expect(withoutOrder).toBe(1);
    expect(left).toBe(['rfm', 'rf'].includes(preset.id) ? withoutOrder : 0);
  });

  it('can be used exactly where nothing is said to be missing', () => {
    expect(compiles(preset, bareShop)).toBe(sentence(preset, bareShop) === null);
  });

  it('has no row that the rule check would stop', () => {
    const { rules, customers } = run(preset, fullShop);
    const found = checkRules(rules, customers, { bins: preset.bins ?? 5 });
    expect(found.findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
  });

  it('has twelve segments at most', () => {
    expect(new Set(preset.cells.slice(1).map(([name]) => name)).size).toBeLessThanOrEqual(12);
  });
});

describe('what a set needs', () => {
  const withNeeds = presets.flatMap((preset) =>
    (preset.needs ?? []).map((need) => ({ preset, ...need, id: preset.id, columns: need.anyOf.join(' or ') })),
  );

  it.each(withNeeds)('$id can not be used when the $tab lack $columns, and says so', ({ preset, tab, anyOf }) => {
    const { recognised } = analysed(fullShop);
    const headers = (recognised.get(tab)?.matches ?? []).filter(({ role }) => anyOf.includes(role)).map(({ header }) => header);
    const { service, ...others } = fullShop;
    const shop: SmallShop = {
      ...others,
      ...(tab !== 'service' && { service }),
      orders: tab === 'orders' ? without(fullShop.orders, headers) : fullShop.orders,
      customers: tab === 'customers' ? without(fullShop.customers, headers) : fullShop.customers,
      survey: tab === 'survey' ? { tab: 'Survey', cells: without(fullShop.survey.cells, headers) } : fullShop.survey,
    };
    expect(sentence(preset, shop)).toContain(`The set “${say(preset.label)}” needs a `);
    expect(compiles(preset, shop)).toBe(false);
  });

  it('is one sentence that names the column and the tab', () => {
    const influence = presets.find(({ id }) => id === 'influence') as Preset;
    expect(sentence(influence, bareShop)).toBe(
      'The set “Influence” needs a column “Followers” in the customers tab; add one, or choose another set.',
    );
    const effort = presets.find(({ id }) => id === 'effort') as Preset;
    expect(sentence(effort, bareShop)).toBe('The set “Service effort” needs a tab with the service log; add one, or choose another set.');
  });

  it('may be so many classes of scores: limits of the owner’s own must make as many', () => {
    const [rf, value] = ['rf', 'value'].map((id) => presets.find((preset) => preset.id === id) as Preset);
    const cuts = { r: [10, 20, 30, 40], f: [2, 3, 4, 5], m: [100] };
    expect(presetBinsProblem(rf!, { method: 'fixed', bins: 5, cuts })).toBeNull();
    expect(presetBinsProblem(rf!, { method: 'fixed', bins: 5, cuts: { ...cuts, f: [2, 3] } })).toMatchObject({
      seen: '3',
      params: { bins: 5 },
    });
    expect(presetBinsProblem(rf!, { method: 'quantile', bins: 4 })).toMatchObject({ code: 'preset-needs-bins', seen: '4' });
    expect(presetBinsProblem(value!, { method: 'quantile', bins: 4 })).toBeNull();
  });
});
