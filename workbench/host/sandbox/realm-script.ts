import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';

let compiled: Script | null = null;

/**
 * The services that are evaluated inside the sandbox, compiled once for the process. The build writes `build/realm.js`; when
 * that is missing or older than its sources, they are bundled here and now.
 */
export function realmScript(): Script {
  compiled ??= new Script(realmText(projectRoot()), { filename: 'workbench-realm.js' });
  return compiled;
}

function realmText(root: string): string {
  const built = join(root, 'build/realm.js');
  const sources = [join(root, 'workbench/host/realm'), join(root, 'workbench/host/realm/signatures')];
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newestIn))) {
    const text = readFileSync(built, 'utf8');
    // A build that runs at this very moment leaves half a file.
    if (text.trimEnd().endsWith('})();')) return text;
  }
  const entryPoints = [join(root, 'workbench/host/realm/index.ts')];
  const result = buildSync({ entryPoints, bundle: true, write: false, format: 'iife', target: 'es2022', platform: 'neutral' });
  return result.outputFiles[0]?.text ?? '';
}

function newestIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  return Math.max(0, ...readdirSync(folder).map((file) => statSync(join(folder, file)).mtimeMs));
}

/** The folder with `appsscript.json` above this file, whether it runs from source or bundled in `build/`. */
function projectRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'appsscript.json')) && existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('The workbench does not find the folder of its project.');
  }
}
