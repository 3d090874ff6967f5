import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../workbench/host/index.js';
import { ask, hostWith, replyTo, tab } from '../shell/host/shop-host.js';
import { smallShop } from '../shell/host/small-shop.js';

const root = join(__dirname, '../..');
const folder = 'build/dist-schedule';
const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--dist', '--schedule', '--out', folder], {
  cwd: root,
  encoding: 'utf8',
});
const dist = join(root, folder);
const usual = join(root, 'dist');
const manifestOf = (of: string) => JSON.parse(readFileSync(join(of, 'appsscript.json'), 'utf8')) as { oauthScopes: string[] };
const functionsOf = (of: string) =>
  [...readFileSync(join(of, 'Code.js'), 'utf8').matchAll(/^function (\w+)\(/gm)].map((match) => match[1] as string);
const ours = ['runScheduledRefresh', 'scheduleRefresh', 'unscheduleRefresh'];
const strike = (host: Host) => host.triggers.map(({ handler }) => host.run(handler));
const shop = () => hostWith(smallShop, { dist });

describe('the build with a schedule', () => {
  test('has the files of the usual one, one more scope and three more functions', () => {
    expect([built.status, built.stderr]).toEqual([0, '']);
    expect(readdirSync(dist).sort()).toEqual(readdirSync(usual).sort());
    expect(manifestOf(dist)).toEqual({
      ...manifestOf(usual),
      oauthScopes: [...manifestOf(usual).oauthScopes, 'https://www.googleapis.com/auth/script.scriptapp'],
    });
    expect(
      functionsOf(dist)
        .filter((name) => !functionsOf(usual).includes(name))
        .sort(),
    ).toEqual(ours);
    expect(readFileSync(join(dist, 'Code.js')).length).toBeLessThanOrEqual(300 * 1024);
  });

  test('leaves nothing of it in the usual one', () => {
    const code = readFileSync(join(usual, 'Code.js'), 'utf8');
    for (const word of [...ours, 'ScriptApp', 'newTrigger']) expect(code).not.toContain(word);
    expect(manifestOf(usual).oauthScopes).toHaveLength(2);
  });
});

describe('a refresh by the clock', () => {
  test('runs every so many hours, or once a day', () => {
    const host = shop();
    expect(ask(host, 'scheduleRefresh', 4)).toEqual({ everyHours: 4 });
    expect(host.triggers).toEqual([{ id: '1', handler: 'runScheduledRefresh', everyHours: 4 }]);
    ask(host, 'scheduleRefresh', 24);
    expect(host.triggers.map(({ everyHours }) => everyHours)).toEqual([24]);
  });

  test('is told to the Reports page, which knows by it that there is a clock; the usual build has none', () => {
    const host = shop();
    const told = (name: string, ...args: unknown[]) => ask<{ schedule?: unknown }>(host, name, ...args).schedule;
    expect(told('readReports')).toBeNull();
    ask(host, 'scheduleRefresh', 4);
    expect([told('readReports'), told('saveRefreshedBy', 'Amina')]).toEqual([{ everyHours: 4 }, { everyHours: 4 }]);
    ask(host, 'unscheduleRefresh');
    expect(told('readReports')).toBeNull();
    expect('schedule' in ask<object>(hostWith(smallShop), 'readReports')).toBe(false);
  });

  test('writes what a refresh by hand writes', () => {
    const host = shop();
    ask(host, 'scheduleRefresh', 1);
    expect(strike(host)).toEqual([{ ok: true, value: undefined }]);
    expect(tab(host, 'Segments report').lastRow).toBeGreaterThan(4);
  });

  test('ends when it is told to, and leaves the clocks of others', () => {
    const host = shop();
    ask(host, 'scheduleRefresh', 1);
    const kept = { id: '9', handler: 'runScheduledRefresh', everyHours: 1 };
    (host.triggers as unknown[]).push(kept);
    expect(ask(host, 'unscheduleRefresh')).toEqual({ everyHours: null });
    expect(host.triggers).toEqual([kept]);
    ask(host, 'unscheduleRefresh');
    expect(host.triggers).toEqual([kept]);
  });

  test.each([0, 3, 25, 1.5, null, 'daily'])('refuses to run every %j hours', (hours) => {
    const host = shop();
    expect(replyTo(host, 'scheduleRefresh', hours)).toMatchObject({ ok: false, issue: { code: 'schedule-hours' } });
    expect(host.triggers).toEqual([]);
  });

  test('that cannot be done says so in the log of executions', () => {
    const host = shop();
    ask(host, 'scheduleRefresh', 1);
    host.workbook.removeSheet(tab(host, 'Orders').id);
    expect(strike(host)).toMatchObject([{ ok: false, error: { message: expect.stringContaining('No tab looks like a list of orders') } }]);
  });
});

test('without the scope in the manifest the workbench refuses a clock, as Google does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-no-scope-'));
  cpSync(dist, folder, { recursive: true });
  cpSync(join(usual, 'appsscript.json'), join(folder, 'appsscript.json'));
  const host = hostWith(smallShop, { dist: folder });
  expect(host.run('scheduleRefresh', 1)).toMatchObject({ ok: false, error: { message: expect.stringContaining('script.scriptapp') } });
  expect(host.triggers).toEqual([]);
});
