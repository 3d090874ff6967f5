import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const projectRoot = resolve(__dirname, '../../..');

export interface StartedWorkbench {
  readonly address: string;
  /** Ends it as Ctrl+C does; gives the exit code. */
  stop(): Promise<number | null>;
}

/** Runs `npm start` as a person does (without npm's own lines), on a free port and without opening a browser. */
export function startWorkbench(...args: string[]): Promise<StartedWorkbench> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--port', '0', ...args], { cwd: projectRoot });
  return new Promise((done, failed) => {
    let printed = '';
    let complained = '';
    child.stdout.on('data', (part) => {
      printed += part;
      const address = /^Clientele workbench: (http:\S+)/.exec(printed)?.[1];
      if (address) done({ address, stop: () => stop(child) });
    });
    child.stderr.on('data', (part) => {
      complained += part;
    });
    child.on('close', () => failed(new Error(`The workbench did not start: ${complained}`)));
  });
}

function stop(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => {
    child.once('close', done);
    child.kill('SIGINT');
  });
}
