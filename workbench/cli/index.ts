import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputFileError } from '../files/input-file-error.js';
import { helpText } from './help-text.js';
import { parseArguments } from './parse-arguments.js';
import { runShop } from './run-shop.js';
import { UsageError } from './usage-error.js';

/**
 * The command line.
 *
 * @param words what stands behind `clientele`
 * @param root the project's folder
 * @returns the exit code: 0 done, 1 the input can't be used, 2 wrong usage
 */
export async function main(words: readonly string[], root: string): Promise<number> {
  try {
    process.stdout.write(await answer(words, root));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, 2);
    if (error instanceof InputFileError) return complain(error.message, 1);
    // Anything else is a fault of ours; its trace is what a report needs.
    return complain(`Clientele itself failed, please report this: ${(error as Error)?.stack ?? String(error)}`, 1);
  }
}

async function answer(words: readonly string[], root: string): Promise<string> {
  const command = parseArguments(words);
  switch (command.kind) {
    case 'help':
      return helpText;
    case 'version':
      return `${(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version}\n`;
    case 'run':
      return runShop(command.options, root);
  }
}

function complain(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}
