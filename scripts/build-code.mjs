import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { evaluate } from './evaluate.mjs';
import { publicFunctions, stub } from './stubs.mjs';

/**
 * Bundles `src/main.ts`, and what `src/engine/on-demand.ts` exports, into three scripts for Apps Script: what formulas need,
 * what the menu and the sidebar need besides, and what is needed on demand. What two of them need stands once, with the
 * formulas if they are among the two.
 *
 * Nothing runs at the top level: each piece is the body of a function, evaluated when it is first asked for, so that opening
 * a spreadsheet costs a pre-parse only, and a formula never evaluates what writes reports. Names ending in `_` are private
 * to Apps Script: they are neither formulas nor reachable from the sidebar.
 *
 * @param {string} root the project's folder
 * @param {string} [mainFile] another export list than the usual one
 * @returns {Promise<{ code: string, server: string, onDemand: string }>}
 */
export async function buildCode(root, mainFile = 'src/main.ts') {
  const functions = publicFunctions(`${root}${mainFile}`).map((each) => ({ ...each, entry: entryOf(each) }));
  const demanded = `${root}src/engine/on-demand.ts`;
  const plugins = [...dataElsewhere, onDemandElsewhere(await exportsOf(demanded)), listed(functions)];
  const entryPoints = { formulas: 'formulas', server: 'server', onDemand: demanded };
  const result = await build({
    ...bundling,
    entryPoints,
    plugins,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    metafile: true,
    write: false,
  });
  const pieces = result.outputFiles.map(({ path, text }) => ({ name: basename(path, '.js'), text }));
  const shared = pieces.filter(({ name }) => !(name in entryPoints)).map(({ name }) => name);
  const needed = importedBy('formulas', result.metafile.outputs);
  const [formulas, server] = [shared.filter((name) => needed.has(name)), shared.filter((name) => !needed.has(name))];
  const scripts = new Map();
  for (const { name, text } of pieces) scripts.set(name, await lazyScript(functionName(name, shared), text, shared));
  const scriptOf = (names) => names.map((name) => scripts.get(name)).join('\n');
  return {
    code: [once, scriptOf([...formulas, 'formulas']), functions.map(stub).join('\n\n'), ''].join('\n'),
    server: `${scriptOf([...server, 'server'])}\n`,
    onDemand: `${scriptOf(['onDemand'])}\n`,
  };
}

/** Custom functions are evaluated in every cell that holds one, all else only when somebody asks for it. */
const entryOf = ({ file }) => (/[\\/]shell[\\/]functions[\\/]/.test(file) ? 'formulas' : 'server');

/** The two halves of the export list as modules. */
const listed = (functions) => ({
  name: 'the export list in two halves',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(formulas|server)$/ }, ({ kind, path }) => (kind === 'entry-point' ? { path, namespace: 'list' } : undefined));
    onLoad({ filter: /.*/, namespace: 'list' }, ({ path }) => ({
      contents: functions
        .filter(({ entry }) => entry === path)
        .map(({ name, file }) => `export { ${name} } from ${JSON.stringify(file)};`)
        .join('\n'),
      resolveDir: '/',
    }));
  },
});

/** The names of all pieces that a piece needs, directly or not. */
function importedBy(piece, outputs) {
  const needed = new Set();
  const visit = (path) => {
    for (const each of outputs[path].imports) {
      const name = basename(each.path, '.js');
      if (needed.has(name)) continue;
      needed.add(name);
      visit(each.path);
    }
  };
  visit(`out/${piece}.js`);
  return needed;
}

/** Evaluates a piece at its first use and keeps what it exports. */
const once = `var loaded_ = {};
function once_(name, make) {
  if (!loaded_[name]) {
    var module = { exports: {} };
    make(module);
    loaded_[name] = module.exports;
  }
  return loaded_[name];
}
`;

const functionName = (piece, shared) => (shared.includes(piece) ? `shared${shared.indexOf(piece)}_` : `${piece}_`);

/** A piece as a private function that gives its exports; other pieces are asked for by their functions. */
async function lazyScript(name, text, shared) {
  const { code } = await transform(text, { ...lowering, format: 'cjs', minify: true });
  const body = code.trim().replace(/require\("\.\/([^"]+)\.js"\)/g, (_, piece) => `${functionName(piece, shared)}()`);
  return `function ${name}() {\n  return once_('${name}', function (module) {\n    ${body}\n  });\n}\n`;
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

/** Whoever imports a function of the second script gets a call that evaluates it first. */
const onDemandElsewhere = (names) => ({
  name: 'what is needed on demand stands in a script of its own',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /[\\/]on-demand\.js$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: 'on-demand', namespace: 'calls', sideEffects: false },
    );
    onLoad({ filter: /.*/, namespace: 'calls' }, () => ({
      contents: names.map((name) => `export const ${name} = (...given) => onDemand_().${name}(...given);`).join('\n'),
    }));
  },
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

const lowering = {
  target: 'es2019',
  supported: { 'template-literal': false },
  // Header words of nine scripts are a third shorter than their escapes; Apps Script files are UTF-8.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};
const bundling = { ...lowering, bundle: true, minify: true };
