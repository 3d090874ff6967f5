import { build } from 'esbuild';
import { publicFunctions, stub } from './stubs.mjs';

/**
 * Bundles `src/main.ts` into one script for Apps Script.
 *
 * Nothing runs at the top level: the bundle is the body of `load_`, evaluated at the first call of a stub, so that
 * opening a spreadsheet costs a pre-parse only. Names ending in `_` are private to Apps Script: they are neither
 * formulas nor reachable from the sidebar.
 */
export async function buildCode(root) {
  const bundle = await bundleScript(`${root}src/main.ts`, 'clientele', [wordsElsewhere]);
  const stubs = publicFunctions(`${root}src/main.ts`).map(stub).join('\n\n');
  return `var loaded_;\nfunction load_() {\n  if (!loaded_) {\n    ${bundle}\n    loaded_ = clientele;\n  }\n  return loaded_;\n}\n\n${stubs}\n`;
}

/**
 * The header words of all languages as a script of their own: they are data, grow with every language, and would fill
 * a quarter of Code.js. Code.js asks for them by the private function `headerWords_`.
 */
export async function buildHeaderWords(root) {
  const bundle = await bundleScript(`${root}src/engine/table/headers/languages/index.ts`, 'words', []);
  return `function headerWords_() {\n  ${bundle}\n  return words.headerLanguages;\n}\n`;
}

const wordsElsewhere = {
  name: 'header words stand in a script of their own',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]headers[\\/]languages[\\/]index\.ts$/ }, () => ({ contents: 'export const headerLanguages = headerWords_();' })),
};

async function bundleScript(entry, globalName, plugins) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    plugins,
    target: 'es2019',
    supported: { 'template-literal': false },
    minify: true,
    // Header words of nine scripts are a third shorter than their escapes; Apps Script files are UTF-8.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return result.outputFiles[0].text.trim();
}
