import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Panel } from '../../sidebar/flow.js';

const folder = join(__dirname, '../../sidebar/panels');

/** Preact comes as ES modules only, which Jest doesn't load: the panels are bundled as the build does it. */
function loadPanels(): readonly Panel[] {
  const options = { bundle: true, write: false, format: 'cjs', jsx: 'automatic', jsxImportSource: 'preact' } as const;
  const [file] = buildSync({ entryPoints: [join(folder, 'index.ts')], ...options }).outputFiles;
  const loaded = { exports: {} as { panels: readonly Panel[] } };
  new Function('module', 'exports', file?.text ?? '')(loaded, loaded.exports);
  return loaded.exports.panels;
}

test('the index lists every panel of the folder, in the order of the steps', () => {
  const panels = loadPanels().map((panel) => panel.id);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => name.replace('.tsx', ''));
  expect([...panels].sort()).toEqual([...files].sort());
  expect(panels).toEqual(['start', 'columns', 'preview', 'report']);
});
