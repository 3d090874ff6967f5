const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const esbuild = require('esbuild');

const own = readFileSync(__filename);

/** Jest's transformer: the same compiler as the build, one file at a time. */
module.exports = {
  getCacheKey: (text, path) =>
    createHash('sha256').update(own).update(esbuild.version).update(path).update('\0').update(text).digest('hex'),
  process: (text, path) =>
    esbuild.transformSync(text, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: path,
    }),
};
