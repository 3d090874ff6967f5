import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { evaluate } from './evaluate.mjs';

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
    target: 'es2020',
    supported: { 'template-literal': false },
    // Children as arguments instead of a property: 2 KB less than the automatic way, which the type check goes by.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'jsxElement', jsxFragmentFactory: 'JsxFragment' } },
    inject: [`${root}scripts/sidebar-jsx.mjs`],
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
  const script = withShortKeys(text('.js'), await keysOf(root));
  const page = readFileSync(`${root}sidebar/index.html`, 'utf8');
  // Functions as replacements: minified code is full of `$&`, which String.replace would expand.
  return page
    .replace('<!-- styles -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
}

/** Parts of keys that are put together with a value at run time; these keys stay as they are. */
const madeKeys = /^(?:tab-role|roi|sets-group)-/;

/** The keys of the sidebar's texts that may get a number. */
async function keysOf(root) {
  const { sidebar } = await evaluate(`${root}src/engine/messages/en`, 'export { sidebar } from "./sidebar.js";');
  return Object.keys(sidebar).filter((key) => !madeKeys.test(key));
}

/**
 * Names of texts are for people who read the sources; the page, which must stay small, has numbers for them. A key has a
 * dash and stands in quotes wherever it is used, so it can't be taken for anything else.
 */
function withShortKeys(script, keys) {
  const short = new Map(keys.map((key, index) => [key, `_${index.toString(36)}`]));
  return script.replace(/"([a-z]+(?:-[a-z0-9]+)+)"/g, (quoted, key) => (short.has(key) ? `"${short.get(key)}"` : quoted));
}
