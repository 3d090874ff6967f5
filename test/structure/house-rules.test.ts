import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const tracked = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).stdout.split(
  '\n',
);
const sources = tracked.filter((file) => /^(src|sidebar|workbench|scripts|bench|test)\/.*\.(ts|tsx|mjs|cjs)$/.test(file));

function run(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

describe('the house rules', () => {
  it('every part compiles within its own boundary: no Apps Script in the engine, no DOM in the shell', () => {
    expect(run('typescript/bin/tsc', ['-b'])).toEqual({ status: 0, output: '' });
  }, 180_000);

  it('imports, cycles, budgets and format hold', () => {
    const { status, output } = run('@biomejs/biome/bin/biome', ['check', '--max-diagnostics=20', '--diagnostic-level=error']);
    expect(status === 0 ? '' : output).toBe('');
  }, 60_000);

  it('no source file is longer than 300 lines', () => {
    const long = sources.map((file) => [file, lines(file).length] as const).filter(([, count]) => count > 301);
    expect(long).toEqual([]);
  });

  it('no file has a name that says nothing', () => {
    expect(tracked.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/.test(file))).toEqual([]);
  });

  it('no test is skipped, left to do, or run alone', () => {
    const pattern = new RegExp(`\\b(it|test|describe)\\.(${['skip', 'todo', 'only'].join('|')})\\b`);
    expect(sources.filter((file) => file.startsWith('test/') && pattern.test(lines(file).join('\n')))).toEqual([]);
  });

  it('tests read nothing outside the project', () => {
    const outside = new RegExp(['\\.\\./', 'shared/'].join(''));
    expect(sources.filter((file) => file.startsWith('test/') && outside.test(lines(file).join('\n')))).toEqual([]);
  });

  it('every dependency has an exact version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});

function lines(file: string): string[] {
  return readFileSync(join(root, file), 'utf8').split('\n');
}
