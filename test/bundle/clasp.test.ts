import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

describe('npm run push', () => {
  it('would push exactly the four scripts, the two pages and appsscript.json', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clientele push '));
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, '.clasp.local.json'), JSON.stringify({ scriptId: 'x'.repeat(57), rootDir: 'dist' }));
    const clasp = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@google/clasp/build/src/index.js'), '-P', '.clasp.local.json', 'show-file-status', '--json'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const files = JSON.parse(clasp.stdout).filesToPush.map((file: string) => file.replace(/^.*dist[\\/]/, ''));
    expect(files.sort()).toEqual([
      'Code.js',
      'HeaderWords.js',
      'Messages.js',
      'OnDemand.js',
      'Reports.html',
      'Server.js',
      'Sidebar.html',
      'appsscript.json',
    ]);
  });

  it('keeps the script id out of the committed .clasp.json', () => {
    expect(JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'))).toEqual({ rootDir: 'dist' });
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toMatch(/^\.clasp\.local\.json$/m);
  });
});

describe('npm run setup', () => {
  it('writes the script id into .clasp.local.json', () => {
    const folder = projectCopy();
    const id = 'a1-_'.repeat(14);
    const setup = spawnSync(process.execPath, [join(folder, 'scripts/setup-clasp.mjs'), id], { encoding: 'utf8' });
    expect(setup.status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, '.clasp.local.json'), 'utf8'))).toEqual({ scriptId: id, rootDir: 'dist' });
  });

  it('says where to find the id when none is given, and writes nothing', () => {
    const folder = projectCopy();
    const setup = spawnSync(process.execPath, [join(folder, 'scripts/setup-clasp.mjs')], { encoding: 'utf8' });
    expect(setup.status).toBe(2);
    expect(setup.stderr).toContain('Project Settings');
    expect(existsSync(join(folder, '.clasp.local.json'))).toBe(false);
  });
});

/** The two files that the set-up reads, in a folder of their own so that the owner's id is never touched. */
function projectCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clientele setup '));
  cpSync(join(root, 'scripts/setup-clasp.mjs'), join(folder, 'scripts/setup-clasp.mjs'));
  copyFileSync(join(root, '.clasp.json'), join(folder, '.clasp.json'));
  return folder;
}
