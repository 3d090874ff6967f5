import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { evaluate } from './evaluate.mjs';

/** The pages that can stand in the sidebar, by the name of their file in `dist/`, each with where its code begins. */
const pages = new Map([
  ['Sidebar.html', 'sidebar/main.tsx'],
  ['Reports.html', 'sidebar/reports/main.tsx'],
]);

/** @returns {Promise<Map<string, string>>} the pages by file name */
export async function buildPages(root) {
  const texts = await sidebarTexts(root);
  const built = [...pages].map(async ([file, entry]) => [file, await buildPage(root, entry, texts)]);
  return new Map(await Promise.all(built));
}

/**
 * Inlines a page into one HTML file. Template literals are lowered because HtmlService strips what looks like a comment inside
 * them, and `</script` can't occur because esbuild escapes it.
 */
async function buildPage(root, entry, texts) {
  const result = await build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2020',
    supported: { 'template-literal': false },
    // Children as arguments instead of a property: 2 KB less than the automatic way, which the type check goes by.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'jsxElement', jsxFragmentFactory: 'JsxFragment' } },
    inject: [`${root}scripts/sidebar-jsx.mjs`],
    plugins: [textsLeftOpen],
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
  const script = withTexts(text('.js'), texts);
  const page = readFileSync(`${root}sidebar/index.html`, 'utf8');
  // Functions as replacements: minified code is full of `$&`, which String.replace would expand.
  return page
    .replace('<!-- styles -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
}

const open = '__texts__';

/** The catalogue is put in when it is known which of its texts the page uses. */
const textsLeftOpen = {
  name: 'texts-left-open',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]sidebar[\\/]texts\.ts$/ }, () => ({ contents: `export const texts = ${open};`, loader: 'ts' }));
  },
};

async function sidebarTexts(root) {
  const { texts } = await evaluate(`${root}sidebar`, 'export { texts } from "./texts.js";');
  return new Map(Object.entries(texts));
}

/** Parts of keys that are put together with a value at run time; these keys stay as they are. */
const madeKeys = /^(?:tab-role|roi|sets-group)-/;

/**
 * A page, which must stay small, gets the texts that it uses; and as names of texts are for people who read the sources, it has
 * letters for them. A key has a dash and stands in quotes wherever it is used, so it can't be taken for anything else.
 */
function withTexts(script, texts) {
  const short = new Map();
  const numbered = script.replace(/"([a-z]+(?:-[a-z0-9]+)+)"/g, (quoted, key) => {
    if (!texts.has(key) || madeKeys.test(key)) return quoted;
    if (!short.has(key)) short.set(key, shortName(short.size));
    return `"${short.get(key)}"`;
  });
  const made = [...texts.keys()].filter((key) => script.includes(`"${madeKeys.exec(key)?.[0]}"`));
  const entries = [...[...short].map(([key, name]) => [name, key]), ...made.map((key) => [`"${key}"`, key])];
  const literal = `{${entries.map(([name, key]) => `${name}:${asciiText(texts.get(key))}`).join()}}`;
  return numbered.replace(open, () => literal);
}

/** `a`, `b`, ... `z`, `aa`, ... */
function shortName(index) {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : shortName(Math.floor(index / 26) - 1) + letter;
}

function asciiText(text) {
  const asAscii = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text)
    .replace(/[^\x20-\x7e]/g, asAscii)
    .replaceAll('</', '<\\/');
}
