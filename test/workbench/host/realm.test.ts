import { evaluator, hostWith, inScript } from './small-add-on.js';

const host = hostWith(evaluator);

test('the sandbox has the language, the services and nothing of Node or a browser', () => {
  const names = inScript(host, 'return Object.getOwnPropertyNames(globalThis).sort()') as string[];
  // Newer versions of Node bring newer globals of the language itself.
  const newer = new Set(['AsyncDisposableStack', 'DisposableStack', 'Float16Array', 'Iterator', 'SuppressedError', 'Temporal']);
  expect(names.filter((name) => !newer.has(name))).toEqual([
    'AggregateError',
    'Array',
    'ArrayBuffer',
    'BigInt',
    'BigInt64Array',
    'BigUint64Array',
    'Boolean',
    'CacheService',
    'Charts',
    'DataView',
    'Date',
    'Error',
    'EvalError',
    'FinalizationRegistry',
    'Float32Array',
    'Float64Array',
    'Function',
    'HtmlService',
    'Infinity',
    'Int16Array',
    'Int32Array',
    'Int8Array',
    'Intl',
    'JSON',
    'LockService',
    'Logger',
    'Map',
    'Math',
    'NaN',
    'Number',
    'Object',
    'Promise',
    'PropertiesService',
    'Proxy',
    'RangeError',
    'ReferenceError',
    'Reflect',
    'RegExp',
    'ScriptApp',
    'Session',
    'Set',
    'SpreadsheetApp',
    'String',
    'Symbol',
    'SyntaxError',
    'TypeError',
    'URIError',
    'Uint16Array',
    'Uint32Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Utilities',
    'WeakMap',
    'WeakRef',
    'WeakSet',
    'console',
    'decodeURI',
    'decodeURIComponent',
    'encodeURI',
    'encodeURIComponent',
    'escape',
    'eval',
    'evaluate',
    'globalThis',
    'isFinite',
    'isNaN',
    'parseFloat',
    'parseInt',
    'undefined',
    'unescape',
  ]);
});

test.each([
  ['a service method', 'SpreadsheetApp.getActive'],
  ['a method of an object', 'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValues'],
  ['the array of a read', 'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValues()'],
  ['a list that crossed as data', 'PropertiesService.getDocumentProperties().getKeys()'],
  ['an error of a service', '(function () { try { SpreadsheetApp.getActive().getRange("?"); } catch (e) { return e; } })()'],
  ['an enum', 'SpreadsheetApp.ProtectionType.RANGE'],
])('%s does not lead out of the sandbox', (_what, expression) => {
  const walk = `let o = ${expression}; const seen = []; for (let i = 0; i < 4 && o; i++) { o = o.constructor; if (typeof o === 'function') seen.push(o); }
    return seen.map((f) => { try { return Function.prototype.toString.call(f).includes('native') ? f('return typeof process')() : 'class'; } catch (e) { return 'refused'; } })`;
  const answers = inScript(host, walk) as string[];
  expect(answers.length).toBeGreaterThan(0);
  expect(answers).not.toContain('object');
});

test('arrays and dates that a service gives are those of the sandbox', () => {
  const book = hostWith(evaluator);
  book.type('Orders', 'A1', '2026-01-31');
  expect(
    inScript(
      book,
      'const v = SpreadsheetApp.getActive().getSheetByName("Orders").getRange("A1").getValues(); return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date, v[0][0].toISOString()]',
    ),
  ).toEqual([true, true, true, '2026-01-31T00:00:00.000Z']);
});

test('a member that is not emulated throws by its name', () => {
  const sheet = 'SpreadsheetApp.getActive().getSheets()[0]';
  expect(() => inScript(host, `${sheet}.getRange('A1').setFoo(1)`)).toThrow('workbench: Range.setFoo is not emulated');
  expect(() => inScript(host, `${sheet}.getRange('A1').merge()`)).toThrow('workbench: Range.merge is not emulated');
  expect(() => inScript(host, 'SpreadsheetApp.openById("x")')).toThrow('workbench: SpreadsheetApp.openById is not emulated');
  expect(() => inScript(host, 'SpreadsheetApp.ProtectionType.CELL')).toThrow('workbench: ProtectionType.CELL is not emulated');
  expect(() => inScript(host, `${sheet}.colour = 'red'`)).toThrow('workbench: Sheet.colour is not emulated');
});

test('each execution begins with fresh globals', () => {
  const counting = hostWith('var n = 0; function next() { n += 1; return n; }');
  expect([counting.run('next'), counting.run('next')]).toEqual([
    { ok: true, value: 1 },
    { ok: true, value: 1 },
  ]);
});
