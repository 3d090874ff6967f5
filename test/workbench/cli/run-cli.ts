import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RunResult } from '../../../src/engine/reports/run-result.js';

export const root = resolve(__dirname, '../../..');
export const fixture = (name: string) => join(root, 'test/fixtures', name);

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `clientele` as a person does, in a process of its own. */
export function runCli(args: readonly string[], cwd = root, env: NodeJS.ProcessEnv = process.env): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'workbench/cli/clientele.mjs'), ...args], { cwd, env });
    const text = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (chunk: string) => {
        text[stream] += chunk;
      });
    }
    child.on('error', fail).on('close', (status) => done({ status, ...text }));
  });
}

/** A folder of one test, with the files that it needs. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'clientele-cli-'));

  file(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    writeFileSync(path, content);
    return path;
  }

  /** Names of what stands in the folder, hidden files included. */
  names(): string[] {
    return readdirSync(this.path).sort();
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }
}

/** Runs with `--json` and gives the result; a run that fails fails the test with its own sentence. */
export async function runForResult(args: readonly string[]): Promise<RunResult> {
  const folder = new Folder();
  const out = join(folder.path, 'out.json');
  const outcome = await runCli(['run', ...args, '--json', out]);
  expect(outcome.stderr).toBe('');
  expect(outcome.status).toBe(0);
  return JSON.parse(folder.read('out.json')) as RunResult;
}

/** Orders of five customers in two months, to be changed by the tests. */
export const smallShop = `Order,Date,Customer,Category,Amount
1,2026-01-05,Ann,Books,10.00
2,2026-01-06,Bob,Books,20.00
3,2026-02-07,Ann,Toys,30.50
4,2026-02-08,Cid,Toys,5.25
5,2026-02-09,Dee,Books,1.00
6,2026-02-10,Eve,Toys,100.00
`;
