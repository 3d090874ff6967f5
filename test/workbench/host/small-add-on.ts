import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type Host, type HostOptions } from '../../../workbench/host/index.js';

/** A `dist` folder with that script in it, as a build would leave it. */
export function distWith(code: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-dist-'));
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Etc/UTC', runtimeVersion: 'V8' }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A host with that script and one empty sheet, `Orders`. */
export function hostWith(code: string, options: Partial<HostOptions> & { files?: Record<string, string> } = {}): Host {
  const host = createHost({ dist: distWith(code, options.files), ...options });
  host.workbook.addSheet('Orders');
  return host;
}

/** Runs a function body in a sandbox with full rights and gives what it returns; throws what it throws. */
export function inScript(host: Host, body: string): unknown {
  const reply = host.callFromSidebar('evaluate', [body]);
  if (!reply.ok) throw new Error(`${reply.error.name}: ${reply.error.message}`);
  return reply.value;
}

/** The script for `inScript`. */
export const evaluator = 'function evaluate(body) { return new Function(body)(); }\n';
