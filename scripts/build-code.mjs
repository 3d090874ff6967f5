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
  const result = await build({
    entryPoints: [`${root}src/main.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'clientele',
    target: 'es2019',
    supported: { 'template-literal': false },
    minify: true,
    // Header words of nine scripts are a third shorter than their escapes; Apps Script files are UTF-8.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const bundle = result.outputFiles[0].text.trim();
  const stubs = publicFunctions(`${root}src/main.ts`).map(stub).join('\n\n');
  return `var loaded_;\nfunction load_() {\n  if (!loaded_) {\n    ${bundle}\n    loaded_ = clientele;\n  }\n  return loaded_;\n}\n\n${stubs}\n`;
}
