import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../../sidebar/texts.js';
import { en } from '../../src/engine/messages/en/index.js';
import { reportsPage } from '../../src/engine/messages/en/reports-page.js';
import { sidebar } from '../../src/engine/messages/en/sidebar.js';
import { pageFiles, readPage } from './open-sidebar.js';

const folder = join(__dirname, '../../sidebar');
const pages = pageFiles.map((file) => [file, readPage(file)] as const);

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

describe.each(pages)('%s', (_, built) => {
  test('is one file of at most 60 KB', () => {
    expect(Buffer.byteLength(built)).toBeLessThanOrEqual(60 * 1024);
    expect(built).not.toMatch(/<link|<script[^>]+src=|@import|https?:\/\/(?!www\.w3\.org)/);
  });

  test('has no backtick and no <?, which HtmlService would maul, and nothing that evaluates text', () => {
    expect(built).not.toContain('`');
    expect(built).not.toContain('<?');
    expect(built).not.toMatch(/\beval\s*\(|new Function|document\.write/);
  });

  test('ends its script once, where the page ends', () => {
    expect(built.match(/<\/script/g)).toHaveLength(1);
  });

  test('carries the sidebar’s own texts and no others', () => {
    const others = Object.entries(en).filter(([key]) => !(key in texts));
    const carried = others.filter(([, text]) => text.length > 20 && built.includes(escaped(text)));
    expect(carried.map(([key]) => key)).toEqual([]);
  });
});

const escaped = (text: string) =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

test('each page carries the texts that it uses and leaves those of the other', () => {
  const [steps, reports] = pages.map(([, built]) => built);
  for (const [own, other, text] of [
    [steps, reports, sidebar['start-lead']],
    [reports, steps, reportsPage['reports-name-help']],
  ] as const) {
    expect(own).toContain(escaped(text));
    expect(other).not.toContain(escaped(text));
  }
  expect([steps, reports].every((built) => built?.includes(escaped(sidebar['sidebar-failure-offline'])))).toBe(true);
});

test('no page has a key left that the build should have made short, or one that has no text', () => {
  for (const [, built] of pages) {
    const left = [...built.matchAll(/"([a-z]+(?:-[a-z0-9]+)+)"/g)].map(([, key]) => key as string).filter((key) => key in texts);
    expect(left.filter((key) => !/^(?:tab-role|roi|sets-group)-/.test(key))).toEqual([]);
    expect(built).not.toContain('__texts__');
  }
});

describe('the sidebar’s sources', () => {
  test('put text into the page as text only', () => {
    const found = sources.filter(({ text }) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function/.test(text),
    );
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test('place things by logical sides, so that right-to-left needs nothing else', () => {
    const css = ['sidebar.css', 'reports/reports.css'].map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(
      css.join('\n').match(/(?:margin|padding|border|inset)-(?:left|right)|text-align:\s*(?:left|right)|float:|[^-]\b(?:left|right)\s*:/g),
    ).toBeNull();
  });

  test('use every text of their catalogue', () => {
    const all = sources.map(({ text }) => text).join('\n');
    const families = ['tab-role-', 'roi-', 'sets-group-'];
    const unused = [...Object.keys(sidebar), ...Object.keys(reportsPage)].filter(
      (key) => !all.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });

  test('call no element by the name of a text, which the build would make short', () => {
    const ids = sources.flatMap(({ text }) => [...text.matchAll(/\b(?:id|for|class|aria-\w+)="([^"]+)"/g)].map(([, id]) => id as string));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => id in texts)).toEqual([]);
  });

  test('import nothing of the engine but its messages, and types', () => {
    const found = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/^import (?!type)[^;]*from '([^']*src\/[^']*)'/gm)].map((match) => `${name}: ${match[1]}`),
    );
    expect(
      found.filter((entry) => !/src\/engine\/messages\/(?:fill|en\/sidebar|en\/reports-page|en\/both-sides)\.js$/.test(entry)),
    ).toEqual([]);
  });
});
