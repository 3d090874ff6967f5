import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';

/** What clasp pushes, read once. */
export interface DistFolder {
  /** `Code.js`, compiled. */
  readonly code: Script;
  readonly codeText: string;
  /** The manifest's time zone. */
  readonly timeZone: string;
  /** The text of an HTML file, named with or without its ending; throws Apps Script's sentence when there is none. */
  html(name: string): string;
}

/** @throws a sentence that names the file when `Code.js` or `appsscript.json` is missing */
export function readDist(folder: string): DistFolder {
  const codeText = read(folder, 'Code.js');
  const manifest = JSON.parse(read(folder, 'appsscript.json')) as { timeZone?: string };
  return {
    code: new Script(codeText, { filename: 'Code.js' }),
    codeText,
    timeZone: manifest.timeZone ?? 'Etc/UTC',
    html(name) {
      const file = basename(name.endsWith('.html') ? name : `${name}.html`);
      try {
        return readFileSync(join(folder, file), 'utf8');
      } catch {
        throw new Error(`No HTML file named ${name} was found.`);
      }
    },
  };
}

function read(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new Error(`There is no ${join(folder, file)}. Build it with "npm run build".`);
  }
}
