import { existsSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Compiles the workbench into `build/`:
 * - `realm.js`: the services that are evaluated inside the sandbox, one iife without any Node or DOM;
 * - `cli.cjs` and `server.cjs`: what Node runs, with packages left outside;
 * - `page/`: what the browser loads.
 */
export async function buildWorkbench(root) {
  const jobs = [
    { entry: 'workbench/host/realm/index.ts', outfile: 'build/realm.js', format: 'iife', target: 'es2022', platform: 'neutral' },
    { entry: 'workbench/cli/index.ts', outfile: 'build/cli.cjs', format: 'cjs', target: 'node20', platform: 'node', packages: 'external' },
    {
      entry: 'workbench/page/server/index.ts',
      outfile: 'build/server.cjs',
      format: 'cjs',
      target: 'node20',
      platform: 'node',
      packages: 'external',
    },
    {
      entry: 'workbench/page/client/index.tsx',
      outfile: 'build/page/page.js',
      format: 'iife',
      target: 'es2020',
      platform: 'browser',
      minify: true,
      jsx: 'automatic',
      jsxImportSource: 'react',
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    },
  ].filter(({ entry }) => existsSync(`${root}${entry}`));
  await Promise.all(
    jobs.map(({ entry, outfile, ...options }) =>
      build({ entryPoints: [`${root}${entry}`], outfile: `${root}${outfile}`, bundle: true, logLevel: 'warning', ...options }),
    ),
  );
}
