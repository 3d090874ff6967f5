import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

describe('what the project depends on', () => {
  it('has none of Univer’s commercial packages', () => {
    expect(existsSync(join(root, 'node_modules/@univerjs-pro'))).toBe(false);
  });

  it('ships two packages and no more: everything else is for building, testing and the workbench', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies).sort()).toEqual(['preact', 'simple-statistics']);
  });

  it('has nothing under the GPL', () => {
    const gpl = installedPackages().filter(({ license }) => /\bA?GPL/.test(license) && !/\bOR\b/.test(license));
    expect(gpl.map(({ name }) => name)).toEqual([]);
  });

  it('is in the lockfile for every platform, or `npm ci` refuses a clean clone', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('names no package registry in the lockfile', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});

interface Locked {
  readonly optionalDependencies?: Record<string, string>;
}

function installedPackages(): { name: string; license: string }[] {
  const folder = join(root, 'node_modules');
  const names = readdirSync(folder).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(folder, name)).map((part) => `${name}/${part}`) : [name],
  );
  return names.flatMap((name) => {
    const file = join(folder, name, 'package.json');
    if (!existsSync(file)) return [];
    const { license } = JSON.parse(readFileSync(file, 'utf8'));
    return [{ name, license: typeof license === 'string' ? license : JSON.stringify(license ?? '') }];
  });
}
