/**
 * `npm test`: installs what is missing, builds, and runs everything, a real browser included. Its last line is
 * `N passed, N failed`. Words after `--` go to jest, such as `npm test -- test/engine`. With `--update-goldens` the golden
 * workbooks in `test/golden/` are written anew instead of compared, and nothing else is tested.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const resultFile = `${root}build/test-result.json`;

const updateFlag = '--update-goldens';
const isUpdating = process.argv.includes(updateFlag);
const words = isUpdating ? ['test/workbench/golden'] : process.argv.slice(2);

ensureInstalled();
const { buildAll } = await import('./build.mjs');
await buildAll();
process.exit(runJest());

function runJest() {
  mkdirSync(`${root}build`, { recursive: true });
  rmSync(resultFile, { force: true });
  const jest = spawnSync(
    process.execPath,
    [`${root}node_modules/jest/bin/jest.js`, '-c', 'test/jest.config.cjs', '--json', `--outputFile=${resultFile}`, ...words],
    // Jest's report goes to stderr; its JSON, on stdout, is in the file already.
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TZ: process.env.TZ ?? 'Etc/UTC', ...(isUpdating && { UPDATE_GOLDENS: '1' }) },
    },
  );
  const { passed, failed } = tally();
  console.log(`${passed} passed, ${failed} failed`);
  return jest.status === 0 && failed === 0 && passed > 0 ? 0 : 1;
}

/** A test file that could not be loaded ran no test, and counts as one failure. */
function tally() {
  try {
    const result = JSON.parse(readFileSync(resultFile, 'utf8'));
    const unloadable = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    return { passed: result.numPassedTests, failed: result.numFailedTests + unloadable };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
