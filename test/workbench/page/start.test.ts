import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot, startWorkbench } from './start-workbench';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'my shop '));
  writeFileSync(join(folder, 'spring orders.csv'), 'Customer,Date,Sales\nAda,2026-03-01,12.50\nBo,2026-03-02,7\n');
  writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 this is no workbook');
  writeFileSync(join(folder, 'empty.csv'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(projectRoot, 'scripts/start.mjs'), '--no-open', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
}

async function stateOf(address: string) {
  return (await (await fetch(`${address}api/state`)).json()) as {
    name: string;
    sheets: { name: string }[];
    blocks: { values: unknown[] }[];
  };
}

test.each([
  ['is not there', ['no such file.csv'], /^There is no file .*no such file\.csv\.$/],
  ['cannot be read', ['broken.xlsx'], /broken\.xlsx/],
  ['has nothing in it', ['empty.csv'], /empty\.csv is empty/],
])('a file that %s ends with one sentence and exit code 1', (_, files, sentence) => {
  const { status, stdout, stderr } = run(...files);
  const complaint = stderr.trim().split('\n').at(-1);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(complaint).toMatch(sentence);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test.each([
  ['--port', 'many'],
  ['--port', '70000'],
  ['--prot', '1'],
])('%s %s is refused with one sentence', (...args) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('the first line printed is the address, and Ctrl+C ends it cleanly', async () => {
  const { address, stop } = await startWorkbench();
  expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
  expect((await stateOf(address)).name).toBe('Sample shop');
  expect(await stop()).toBe(0);
});

test('a file of the person’s own is opened instead of the sample shop, also with spaces in its path', async () => {
  const { address, stop } = await startWorkbench(join(folder, 'spring orders.csv'));
  const state = await stateOf(address);
  await stop();
  expect(state).toMatchObject({ name: 'spring orders', sheets: [{ name: 'spring orders' }] });
  expect(state.blocks[0]?.values.slice(0, 4)).toEqual(['Customer', 'Date', 'Sales', 'Ada']);
});
