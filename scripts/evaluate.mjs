import { build } from 'esbuild';

/** What a piece of the project's own code exports, in this very process. */
export async function evaluate(folder, contents) {
  const stdin = { contents, resolveDir: folder };
  const result = await build({ stdin, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' });
  return import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].text).toString('base64')}`);
}
