import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const root = join(__dirname, '../..');
const code = readFileSync(join(root, 'dist/Code.js'), 'utf8');
const server = readFileSync(join(root, 'dist/Server.js'), 'utf8');
const onDemand = readFileSync(join(root, 'dist/OnDemand.js'), 'utf8');
const headerWords = readFileSync(join(root, 'dist/HeaderWords.js'), 'utf8');
const messages = readFileSync(join(root, 'dist/Messages.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'dist/appsscript.json'), 'utf8'));

/** The names a fresh realm has before the bundle runs in it, and those it has after. */
function namesDeclared(): string[] {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY) as Record<string, unknown>;
  const before = new Set(Object.getOwnPropertyNames(context));
  for (const script of [code, server, onDemand, headerWords, messages]) new vm.Script(script).runInContext(context);
  return Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
}

const customFunctions = [
  'SEGMENT',
  'SEGMENT_BREAKS',
  'SEGMENT_CHECK',
  'SEGMENT_EXPLAIN',
  'SEGMENT_MARGIN',
  'SEGMENT_REPORT',
  'SEGMENT_ROI',
  'SEGMENT_SCORES',
];

describe('dist/Code.js', () => {
  it('and the other scripts declare exactly the public functions and private names', () => {
    expect(namesDeclared().sort()).toMatchInlineSnapshot(`
[
  "SEGMENT",
  "SEGMENT_BREAKS",
  "SEGMENT_CHECK",
  "SEGMENT_EXPLAIN",
  "SEGMENT_MARGIN",
  "SEGMENT_REPORT",
  "SEGMENT_ROI",
  "SEGMENT_SCORES",
  "buildOwnPivot",
  "explainCustomer",
  "findSegments",
  "formulas_",
  "headerWords_",
  "loaded_",
  "menuHelp",
  "menuRefreshReports",
  "menuRestorePrevious",
  "menuShowIssues",
  "menuTagRows",
  "messages_",
  "onDemand_",
  "onInstall",
  "onOpen",
  "once_",
  "openReports",
  "openSampleShop",
  "openSidebar",
  "readColumns",
  "readDataIssues",
  "readPivotChoices",
  "readPreview",
  "readReports",
  "readResult",
  "readStart",
  "refreshReports",
  "restorePrevious",
  "saveColumns",
  "saveRefreshedBy",
  "saveSettings",
  "server_",
  "shared0_",
  "shared1_",
  "shared2_",
  "shared3_",
  "tagAndReport",
  "tagRows",
  "useFoundSegments",
  "usePreset",
]
`);
  });

  it('runs nothing at the top level: no service is touched while it loads', () => {
    // The realm has no SpreadsheetApp at all, so touching one would throw.
    expect(() => namesDeclared()).not.toThrow();
  });

  it.each(customFunctions)('%s is a real top-level function with help and named parameters', (name) => {
    const stub = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(code);
    const [, comment = '', parameters = ''] = stub ?? [];
    expect(comment).toContain('@customfunction');
    for (const parameter of parameters.split(', ')) expect(comment).toMatch(new RegExp(`@param \\{[^}]*\\} \\[?${parameter}\\b`));
    expect(parameters).not.toBe('');
  });

  it('is at most 300 KB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(300 * 1024);
  });

  const forbiddenNames = [
    'setTimeout',
    'setInterval',
    'fetch(',
    'XMLHttpRequest',
    'TextEncoder',
    'TextDecoder',
    'structuredClone',
    'URLSearchParams',
    'process.',
    'require(',
    'eval(',
    'new Function',
    'UrlFetchApp',
    'DriveApp',
    'GmailApp',
  ];
  it.each(forbiddenNames)('and the other scripts do not name %s', (forbidden) => {
    for (const script of [code, server, onDemand]) expect(script).not.toContain(forbidden);
  });

  it('and the other scripts have no template literal, import or export left', () => {
    const withoutComments = (code + server + onDemand).replace(/\/\*\*[\s\S]*?\*\//g, '');
    expect(withoutComments).not.toContain('`');
    expect(withoutComments).not.toMatch(/^\s*(import|export)\b/m);
  });
});

describe('dist/Server.js', () => {
  it('is at most 150 KB, and evaluates nothing while it loads', () => {
    expect(Buffer.byteLength(server)).toBeLessThanOrEqual(150 * 1024);
    for (const line of server.split('\n'))
      expect(line).toMatch(/^(function \w+_\(\) \{| {2}return once_\('\w+_', function \(module\) \{| {4}\S.*| {2}\}\);|\})?$/);
  });

  it('is not evaluated by a formula', () => {
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY) as Record<string, unknown>;
    const zone = { getSpreadsheetTimeZone: () => 'Etc/UTC', getSpreadsheetLocale: () => 'en_US' };
    context['SpreadsheetApp'] = { getActiveSpreadsheet: () => zone };
    // Without what the sidebar calls and what is needed on demand, a formula must work all the same.
    for (const script of [code, headerWords, messages]) new vm.Script(script).runInContext(context);
    const data = [
      ['Customer', 'Date', 'Sales'],
      ['Ann', '2026-01-05', 10],
      ['Ben', '2026-01-06', 90],
    ];
    const rules = [
      ['Segment', 'Sales'],
      ['Big', '>50'],
      ['Other', ''],
    ];
    const segment = context['SEGMENT'] as (data: unknown, rules: unknown) => unknown;
    expect(JSON.stringify(segment(data, rules))).toContain('Big');
  });
});

describe('dist/OnDemand.js', () => {
  it('is at most 300 KB, and evaluates nothing while it loads', () => {
    expect(Buffer.byteLength(onDemand)).toBeLessThanOrEqual(300 * 1024);
    expect(onDemand).toMatch(/^function onDemand_\(\) \{\n {2}return once_\('onDemand_', function \(module\) \{\n/);
  });
});

describe('dist/Messages.js', () => {
  it('holds texts and nothing that runs: at most 150 KB', () => {
    expect(Buffer.byteLength(messages)).toBeLessThanOrEqual(150 * 1024);
    expect(messages).toMatch(/^function messages_\(\) \{\n {2}return JSON\.parse\(/);
  });
});

describe('dist/HeaderWords.js', () => {
  it('holds words and nothing that runs: at most 100 KB', () => {
    expect(Buffer.byteLength(headerWords)).toBeLessThanOrEqual(100 * 1024);
    expect(headerWords).toMatch(/^function headerWords_\(\) \{/);
    expect(headerWords).not.toContain('`');
  });
});

describe('dist/appsscript.json', () => {
  it('asks for this spreadsheet and the sidebar, and nothing else', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
  });
});
