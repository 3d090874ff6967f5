import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/engine/messages/en/index.js';
import { sidebar } from '../../src/engine/messages/en/sidebar.js';
import { sidebarFile } from './open-sidebar.js';

const folder = join(__dirname, '../../sidebar');
const built = readFileSync(sidebarFile, 'utf8');

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

describe('the built sidebar', () => {
  test('is one file of at most 60 KB', () => {
    expect(Buffer.byteLength(built)).toBeLessThanOrEqual(60 * 1024);
    expect(built).not.toMatch(/<link|<script[^>]+src=|@import|https?:\/\/(?!www\.w3\.org)/);
  });

  test('has no backtick and no <?, which HtmlService would maul, and nothing that evaluates text', () => {
    expect(built).not.toContain('`');
    expect(built).not.toContain('<?');
    expect(built).not.toMatch(/\beval\s*\(|new Function|document\.write/);
  });

  test('carries the sidebar’s own texts and no others', () => {
    const others = Object.entries(en).filter(([key]) => !(key in sidebar));
    const escaped = (text: string) =>
      JSON.stringify(text)
        .slice(1, -1)
        .replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    expect(built).toContain(sidebar['start-lead']);
    const carried = others.filter(([, text]) => text.length > 20 && built.includes(escaped(text)));
    expect(carried.map(([key]) => key)).toEqual([]);
  });
});

describe('the sidebar’s sources', () => {
  test('put text into the page as text only', () => {
    const found = sources.filter(({ text }) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function/.test(text),
    );
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test('place things by logical sides, so that right-to-left needs nothing else', () => {
    const css = readFileSync(join(folder, 'sidebar.css'), 'utf8');
    expect(
      css.match(/(?:margin|padding|border|inset)-(?:left|right)|text-align:\s*(?:left|right)|float:|[^-]\b(?:left|right)\s*:/g),
    ).toBeNull();
  });

  test('use every text of their catalogue', () => {
    const all = sources.map(({ text }) => text).join('\n');
    const families = ['tab-role-', 'roi-', 'sets-group-'];
    const unused = Object.keys(sidebar).filter((key) => !all.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)));
    expect(unused).toEqual([]);
  });

  test('import nothing of the engine but its messages, and types', () => {
    const found = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/^import (?!type)[^;]*from '([^']*src\/[^']*)'/gm)].map((match) => `${name}: ${match[1]}`),
    );
    expect(found.filter((entry) => !/src\/engine\/messages\/(?:fill|en\/sidebar|en\/both-sides)\.js$/.test(entry))).toEqual([]);
  });
});
