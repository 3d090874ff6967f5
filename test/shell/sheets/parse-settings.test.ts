import { defaultSettings } from '../../../src/engine/settings/settings.js';
import { mergeSettings, parseSettings } from '../../../src/shell/sheets/parse-settings.js';

test('settings survive being saved and read', () => {
  const saved = { ...defaultSettings, tabs: { orders: 'Sales 2026' }, asOf: '2026-10-31', hourlyRate: 24 };
  expect(parseSettings(JSON.stringify(saved))).toEqual({ ok: true, value: saved });
});

test('settings of a newer version are refused, not guessed at', () => {
  expect(parseSettings('{"schema":2,"hourlyRate":1}')).toEqual({ ok: false, reason: 'newer', version: 2 });
});

test.each(['', 'null', '[]', '{', '"x"', '{"hourlyRate":1}'])('%j is no settings', (text) =>
  expect(parseSettings(text)).toEqual({ ok: false, reason: 'broken' }),
);

test.each([
  ['hourlyRate', -1],
  ['hourlyRate', '24'],
  ['hourlyRate', Number.NaN],
  ['marginRate', 1.5],
  ['asOf', '2026-02-30'],
  ['bins', 1],
  ['bins', 5.5],
  ['scores', 'luck'],
  ['scores', 'toString'],
  ['cuts', { f: [3, 2] }],
  ['cuts', { f: [] }],
  ['cuts', { f: ['2'] }],
  ['cuts', { f: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }],
  ['cuts', { m: [Number.NaN] }],
  ['cuts', {}],
  ['cuts', 'f=2'],
])('%s is left as it was by %p', (key, value) => {
  const before = { ...defaultSettings, hourlyRate: 10, marginRate: 0.4, asOf: '2026-01-01' };
  expect(mergeSettings(before, { [key]: value })).toEqual(before);
});

test('the way to score and its own limits are kept, and settings from before they were there score by quantiles', () => {
  const chosen = mergeSettings(defaultSettings, { scores: 'fixed', bins: 3, cuts: { f: [2, 4], m: [50, 250.5] } });
  expect(chosen).toMatchObject({ scores: 'fixed', bins: 3, cuts: { f: [2, 4], m: [50, 250.5] } });
  expect(parseSettings(JSON.stringify(chosen))).toEqual({ ok: true, value: chosen });
  expect(mergeSettings(chosen, { scores: 'rank', cuts: null })).toMatchObject({ scores: 'rank', cuts: null });
  expect(parseSettings('{"schema":1,"bins":4}')).toEqual({ ok: true, value: { ...defaultSettings, bins: 4 } });
});

test('null clears a value that may be absent', () => {
  expect(mergeSettings({ ...defaultSettings, hourlyRate: 10 }, { hourlyRate: null }).hourlyRate).toBeNull();
});

test('a change of one tab keeps the others, and a new choice of columns replaces the old one', () => {
  const before = mergeSettings(defaultSettings, { tabs: { orders: 'A', service: 'B' }, columns: { orders: { amount: 'X', date: 'Y' } } });
  const after = mergeSettings(before, { tabs: { orders: 'C' }, columns: { orders: { amount: 'Z' } } });
  expect(after.tabs).toEqual({ orders: 'C', service: 'B' });
  expect(after.columns).toEqual({ orders: { amount: 'Z' } });
});

test('names such as __proto__ harm nothing', () => {
  const merged = mergeSettings(defaultSettings, JSON.parse('{"tabs":{"__proto__":"x"},"columns":{"__proto__":{"a":"b"}}}'));
  expect(({} as Record<string, unknown>).a).toBeUndefined();
  expect(merged.hourlyRate).toBeNull();
});
