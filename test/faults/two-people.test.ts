import { caseHost, faultCases } from './fault-case.js';
import { interleave } from './interleave.js';

const refresh = { name: 'refreshReports', args: [] };
const restore = { name: 'restorePrevious', args: [] };
/** Who only looks, or says a name, takes no lock and waits for nobody. */
const unlocked = new Set(['readReports', 'saveRefreshedBy', 'readPivotChoices']);
/** Each takes a run of its own for every call outside the lock; the big sample shop would take a minute. */
const cases = faultCases().filter(({ id, call }) => !id.startsWith('sample-shop') && !unlocked.has(call.name));
const host = caseHost();
const blank = host.keep();
let begun = 0;

test.each(cases.map((each) => [each.id, each] as const))(
  '%s: whoever presses the same while it is at work is told to wait, at every call, and nothing comes out otherwise',
  (_, each) => {
    host.putBack(blank);
    const found = interleave(host, each, each.call);
    expect(found.broken.slice(0, 5)).toEqual([]);
    expect(found.refused).toBeGreaterThan(0);
    begun += found.begun;
  },
);

test('also when the second presses something else', () => {
  for (const id of ['grown', 'corner-shop', 'other amounts']) {
    const each = cases.find((one) => one.id === id);
    for (const second of each === undefined ? [] : [refresh, restore]) {
      host.putBack(blank);
      const { broken, refused } = interleave(host, each as (typeof cases)[number], second);
      expect(broken).toEqual([]);
      expect(refused).toBeGreaterThan(0);
    }
  }
});

test('so many runs were begun inside others', () => expect(begun).toBeGreaterThan(20_000));
