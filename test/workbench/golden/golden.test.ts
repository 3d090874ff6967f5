import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScenario, type Scenario, scenarios } from '../../scenarios/index.js';
import { printWorkbook } from './print-workbook.js';
import { shortDiff } from './short-diff.js';

const dist = join(__dirname, '../../../dist');
const folder = join(__dirname, '../../golden');
/** `npm test -- --update-goldens` sets this: the files are then written, not compared. */
const isUpdating = process.env.UPDATE_GOLDENS === '1';
const file = (id: string) => join(folder, `${id}.txt`);
const changedFile = (id: string) => join(folder, `${id}-changed.txt`);

function textOf(scenario: Scenario): string {
  const { host, done } = runScenario(scenario, dist);
  const steps = done.map(({ text }, index) => `${index + 1}. ${text}`);
  return `${scenario.says}\n${steps.join('\n')}\n\n${printWorkbook(host.workbook)}`;
}

describe('the golden workbooks', () => {
  test('are at least forty, each of a scenario of its own', () => {
    const ids = scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { says } of scenarios) expect(says).toMatch(/^[A-Z].*\.$/);
  });

  test('have no file whose scenario is gone', () => {
    const known = new Set(scenarios.map(({ id }) => `${id}.txt`));
    const strangers = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.includes('-changed') && !known.has(name));
    if (isUpdating) for (const name of strangers) rmSync(join(folder, name));
    else expect(strangers).toEqual([]);
  });

  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s leaves the workbook that was reviewed', (id, scenario) => {
    const text = textOf(scenario);
    rmSync(changedFile(id), { force: true });
    if (isUpdating) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file(id), text);
      return;
    }
    const golden = existsSync(file(id)) ? readFileSync(file(id), 'utf8') : '';
    if (golden !== text) writeFileSync(changedFile(id), text);
    expect(shortDiff(golden, text)).toBe('');
  });

  test('are the same when they are made twice, and hold nothing that a clock or a counter gave', () => {
    const scenario = scenarios.find(({ id }) => id === 'corner-shop') as Scenario;
    expect(textOf(scenario)).toBe(textOf(scenario));
    const { host } = runScenario(scenario, dist);
    const sheetId = host.workbook.sheets[0]?.id ?? 0;
    host.workbook.setValues(sheetId, 20, 1, [[`Refreshed ${new Date().toISOString()} in 1.4 s`]]);
    expect(printWorkbook(host.workbook)).toContain('A20|text|Refreshed <time> in <duration>\n');
  });
});

describe('a difference', () => {
  test('is told by its first lines, with the line before', () => {
    expect(shortDiff('a\nb\nc\n', 'a\nB\nc\n')).toBe('line 2:\n  a\n- b\n+ B');
    expect(shortDiff('a\nc\n', 'a\nb\nc\n')).toBe('line 2:\n  a\n+ b');
    expect(shortDiff('same\n', 'same\n')).toBe('');
  });

  test('that is long is cut', () => {
    const before = Array.from({ length: 100 }, (_, line) => `old ${line}`).join('\n');
    const after = Array.from({ length: 100 }, (_, line) => `new ${line}`).join('\n');
    expect(shortDiff(before, after).split('\n').length).toBeLessThan(30);
    expect(shortDiff(before, after)).toContain('more lines differ');
  });
});
