import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  const names = await exportsOf(onDemandEntry(root));
  const bundle = await bundleScript(`${root}src/main.ts`, 'clientele', [...dataElsewhere, analysisElsewhere(names)]);
  const stubs = publicFunctions(`${root}src/main.ts`).map(stub).join('\n\n');
  return `${lazyScript({ name: 'load_', kept: 'loaded_', globalName: 'clientele' }, bundle)}\n${stubs}\n`;
}

/**
 * Bundles what `src/engine/on-demand.ts` exports into a second script. Opening a spreadsheet, tagging and plain formulas
 * never evaluate it; what it shares with Code.js is bundled into both, which is safe because the engine keeps no state.
 */
export async function buildOnDemand(root) {
  const bundle = await bundleScript(onDemandEntry(root), 'clienteleOnDemand', dataElsewhere);
  return lazyScript({ name: 'onDemand_', kept: 'demanded_', globalName: 'clienteleOnDemand' }, bundle);
}

const onDemandEntry = (root) => `${root}src/engine/on-demand.ts`;

/** The bundle as the body of a private function, evaluated at its first call. */
function lazyScript({ name, kept, globalName }, bundle) {
  return `var ${kept};\nfunction ${name}() {\n  if (!${kept}) {\n    ${bundle}\n    ${kept} = ${globalName};\n  }\n  return ${kept};\n}\n`;
}

/** The names that a module exports as values. */
async function exportsOf(file) {
  const options = {
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
    outfile: 'out.js',
    logLevel: 'warning',
  };
  const { metafile } = await build(options);
  return metafile.outputs['out.js'].exports;
}

/**
 * The header words of all languages as a script of their own: they are data, grow with every language, and would fill
 * a quarter of Code.js. Code.js asks for them by the private function `headerWords_`. They are folded here and not in
 * every formula, and parsed as JSON, which takes half the time of a literal.
 */
export async function buildHeaderWords(root) {
  const { headerLanguages, headerKey } = await evaluate(
    `${root}src/engine/table`,
    'export { headerLanguages } from "./headers/languages/index.js"; export { headerKey } from "./header-key.js";',
  );
  const keysOf = (words) => words.split(',').map(headerKey).join(',');
  const fold = (part) => (typeof part === 'string' ? keysOf(part) : Object.fromEntries(Object.entries(part).map(foldEntry)));
  const foldEntry = ([name, part]) => [name, fold(part)];
  const folded = headerLanguages.map(({ code, people, tabs }) => ({ code, areKeys: true, people: fold(people), tabs: fold(tabs) }));
  return `function headerWords_() {\n  return JSON.parse(${JSON.stringify(JSON.stringify(folded))});\n}\n`;
}

/** The texts that people read, as a script of their own: data too, and needed only where something is said. */
export async function buildMessages(root) {
  const { en } = await evaluate(`${root}src/engine/messages`, 'export { en } from "./en/index.js";');
  return `function messages_() {\n  return JSON.parse(${JSON.stringify(JSON.stringify(en))});\n}\n`;
}

/** What a piece of the project's own code exports, in this very process. */
async function evaluate(folder, contents) {
  const stdin = { contents, resolveDir: folder };
  const result = await build({ stdin, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' });
  return import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].text).toString('base64')}`);
}

const wordsElsewhere = {
  name: 'header words stand in a script of their own',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]headers[\\/]languages[\\/]index\.ts$/ }, () => ({ contents: 'export const headerLanguages = headerWords_();' })),
};

const messagesElsewhere = {
  name: 'messages stand in a script of their own',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]messages[\\/]en[\\/]index\.ts$/ }, () => ({
      contents:
        'let all; export const englishText = (key) => { all = all || messages_(); if (key in all) return all[key]; throw new Error("There is no text " + key); };',
    })),
};

/** In Code.js each function of the second script is a call that evaluates it first. */
const analysisElsewhere = (names) => ({
  name: 'what is needed on demand stands in a script of its own',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]engine[\\/]on-demand\.ts$/ }, () => ({
      contents: names.map((name) => `export const ${name} = (...given) => onDemand_().${name}(...given);`).join('\n'),
    })),
});

/**
 * Takes a package's own source files, and only those of which something is used. Its ready-made bundle also runs what
 * nobody asked for: simple-statistics works out a table of the normal distribution, in every formula.
 */
function withoutSideEffects(name) {
  const folder = fileURLToPath(new URL(`../node_modules/${name}/`, import.meta.url));
  return {
    name: 'without side effects',
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: join(folder, 'index.js'), sideEffects: false }));
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path);
        return file.startsWith(folder) ? { path: file, sideEffects: false } : undefined;
      });
    },
  };
}

const dataElsewhere = [wordsElsewhere, messagesElsewhere, withoutSideEffects('simple-statistics')];

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
