import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';

/** What clasp pushes, read once. */
export interface DistFolder {
  /** Every script of the folder, compiled; Apps Script evaluates them all, one after the other, before it calls anything. */
  readonly scripts: readonly Script[];
  /** The text of `Code.js`, in which the public functions stand. */
  readonly codeText: string;
  /** The manifest's time zone. */
  readonly timeZone: string;
  /** What the manifest asks the person to allow. */
  readonly scopes: readonly string[];
  /** The text of an HTML file, named with or without its ending; throws Apps Script's sentence when there is none. */
  html(name: string): string;
}

/** @throws a sentence that names the file when `Code.js` or `appsscript.json` is missing */
export function readDist(folder: string): DistFolder {
  const codeText = read(folder, 'Code.js');
  const manifest = JSON.parse(read(folder, 'appsscript.json')) as { timeZone?: string; oauthScopes?: string[] };
  return {
    scripts: scriptFiles(folder).map((filename) => new Script(read(folder, filename), { filename })),
    codeText,
    timeZone: manifest.timeZone ?? 'Etc/UTC',
    scopes: manifest.oauthScopes ?? [],
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

function scriptFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort();
}

function read(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new Error(`There is no ${join(folder, file)}. Build it with "npm run build".`);
  }
}
