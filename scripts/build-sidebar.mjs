import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Inlines the sidebar into one HTML file. Template literals are lowered because HtmlService strips what looks like a
 * comment inside them, and `</script` can't occur because esbuild escapes it.
 */
export async function buildSidebar(root) {
  const result = await build({
    entryPoints: [`${root}sidebar/main.tsx`],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2019',
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (ending) =>
    result.outputFiles
      .filter((file) => file.path.endsWith(ending))
      .map((file) => file.text.trim())
      .join('');
  const page = readFileSync(`${root}sidebar/index.html`, 'utf8');
  // Functions as replacements: minified code is full of `$&`, which String.replace would expand.
  return page
    .replace('<!-- styles -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${text('.js')}</script>`);
}
