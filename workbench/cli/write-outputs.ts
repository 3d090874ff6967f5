import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './usage-error.js';

export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all files or none: each is first written in full beside its place, under another name, and all are renamed at the
 * end. A file that stands there already is replaced.
 *
 * @throws UsageError when a folder is missing or can't be written to
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const folders: string[] = [];
  try {
    const written: { readonly from: string; readonly to: string }[] = [];
    for (const { path, content } of outputs) {
      const folder = await mkdtemp(join(dirname(resolve(path)), '.clientele-'));
      folders.push(folder);
      const from = join(folder, basename(path));
      await writeFile(from, content);
      written.push({ from, to: resolve(path) });
    }
    for (const { from, to } of written) await rename(from, to);
  } catch (error) {
    throw new UsageError(
      `${outputs.map(({ path }) => path).join(' and ')} can't be written (${(error as Error).message}); give a file in a folder that exists.`,
    );
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}
