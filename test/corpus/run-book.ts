import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { RunResult } from '../../src/engine/reports/run-result.js';

const root = resolve(__dirname, '../..');

type Cli = typeof import('../../workbench/cli/run-shop.js') &
  typeof import('../../workbench/cli/parse-arguments.js') &
  typeof import('../../workbench/files/input-file-error.js');

/** The command line's own modules, bundled with the ES modules they use: jest loads CommonJS only. */
function cliModules(): Cli {
  // In the project, because the workbench finds its host's parts from where it stands.
  const folder = mkdtempSync(join(root, 'build/corpus-'));
  const outfile = join(folder, 'cli.cjs');
  const names = ['cli/run-shop', 'cli/parse-arguments', 'files/input-file-error'];
  buildSync({
    stdin: { contents: names.map((name) => `export * from './workbench/${name}.js';`).join('\n'), resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  const cli: Cli = require(outfile);
  rmSync(folder, { recursive: true });
  return cli;
}

const cli = cliModules();

export interface Outcome {
  readonly result: RunResult | null;
  /** Why the file could not be used; null when it could. */
  readonly sentence: string | null;
}

/** Runs the built add-on over a file as `npx clientele run FILE --json …` does, without a process of its own. */
export async function runBook(path: string, flags: readonly string[] = []): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-book-'));
  const json = join(folder, 'result.json');
  const command = cli.parseArguments(['run', path, ...flags, '--json', json]);
  if (command.kind !== 'run') throw new Error(command.kind);
  try {
    await cli.runShop(command.options, root);
    return { result: JSON.parse(readFileSync(json, 'utf8')) as RunResult, sentence: null };
  } catch (error) {
    if (!(error instanceof cli.InputFileError)) throw error;
    return { result: null, sentence: error.message };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
