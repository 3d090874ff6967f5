import { hostWith } from './small-add-on.js';

const host = hostWith(`
function echo(value) { return value; }
function count() { return arguments.length; }
function gone() {}
function secret_() { return 1; }
function fail() { throw new TypeError('no such order'); }
function failText() { throw 'plain text'; }
function give(what) {
  if (what === 'date') return { deep: [new Date()] };
  if (what === 'function') return echo;
  if (what === 'map') return new Map();
  if (what === 'class') return new (class Order {})();
  if (what === 'typed') return [new Uint8Array(1)];
  if (what === 'holes') return [undefined, { a: undefined }];
}`);

test('numbers, texts, booleans, null, lists and plain objects cross both ways', () => {
  const value = [1, 'a', true, null, { list: [{ deep: -0.5 }] }];
  expect(host.callFromSidebar('echo', [value])).toEqual({ ok: true, value });
});

test.each([
  ['a Date', new Date()],
  ['a Date inside', { rows: [{ on: new Date() }] }],
  ['a function', () => 1],
  ['a Map', new Map()],
  ['a Set inside', [new Set()]],
  ['a typed array', new Uint8Array(2)],
  ['an object of a class', new (class Order {})()],
])('%s is an illegal argument, and its place is named', (_what, illegal) => {
  expect(host.callFromSidebar('echo', ['fine', illegal])).toEqual({
    ok: false,
    error: { name: 'TypeError', message: 'Failed due to illegal value in property: 1' },
  });
});

test.each(['date', 'function', 'map', 'class', 'typed'])('a returned %s fails', (what) => {
  const reply = host.callFromSidebar('give', [what]);
  expect(reply).toMatchObject({ ok: false, error: { message: expect.stringContaining('not a supported return type') } });
});

test('undefined arrives as null, also inside', () => {
  expect(host.callFromSidebar('gone', [])).toEqual({ ok: true, value: null });
  expect(host.callFromSidebar('echo', [undefined])).toEqual({ ok: true, value: null });
  expect(host.callFromSidebar('give', ['holes'])).toEqual({ ok: true, value: [null, { a: null }] });
});

test("functions that end in _ and functions that are not there can't be called, nor can the language's own", () => {
  for (const name of ['secret_', 'missing', 'parseInt', 'eval', 'constructor'])
    expect(host.callFromSidebar(name, [])).toEqual({
      ok: false,
      error: { name: 'TypeError', message: `google.script.run.${name} is not a function` },
    });
});

test('what a function throws reaches the failure handler with its name and message', () => {
  expect(host.callFromSidebar('fail', [])).toEqual({ ok: false, error: { name: 'TypeError', message: 'no such order' } });
  expect(host.callFromSidebar('failText', [])).toEqual({ ok: false, error: { name: 'Error', message: 'plain text' } });
});

test('a function gets exactly the arguments that were sent', () => {
  expect(host.callFromSidebar('count', [1, 2, 3])).toEqual({ ok: true, value: 3 });
});
