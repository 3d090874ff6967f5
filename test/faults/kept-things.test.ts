import { answerTo } from './answer-to';
import { caseHost, faultCases } from './fault-case';
import { takePicture } from './tab-picture';

const host = caseHost();
const blank = host.keep();
/** What is kept beside the tabs: settings, states of reports, questions, pivots of the owner's own. */
const kept = /^(Properties|PropertiesService)\./;

/** A case as it is when it begins. */
function opened(id: string) {
  const tried = faultCases().find((each) => each.id === id);
  if (tried === undefined) throw new Error(`There is no case ${id}.`);
  host.putBack(blank);
  tried.open(host);
  const start = host.keep();
  host.putBack(start);
  return { call: tried.call, start };
}

test.each(['pivot-builder', 'pivots stay', 'typed-into-a-report', 'a pivot made anew', 'other amounts', 'a rate saved'])(
  '%s: what is kept and cannot be read for a moment is never taken for nothing, nor written over',
  (id) => {
    const { call: asked, start } = opened(id);
    const calls: number[] = [];
    host.faults.watch((call, member) => {
      if (kept.test(member)) calls.push(call);
    });
    const answer = answerTo(host, asked);
    host.faults.watch(null);
    const wanted = takePicture(host).all;
    const different = calls.filter((call) => {
      host.putBack(start);
      host.faults.failAt(call, false);
      const other = answerTo(host, asked);
      host.faults.clear();
      return other !== answer || takePicture(host).all !== wanted;
    });
    expect(calls.length).toBeGreaterThan(1);
    expect(different).toEqual([]);
  },
  60_000,
);

test('a tab that a run has just made when it is ended is taken away or filled by the next', () => {
  const { call: asked, start } = opened('tags after new rows');
  const made: number[] = [];
  host.faults.watch((call, member) => {
    if (member === 'Spreadsheet.insertSheet') made.push(call);
  });
  answerTo(host, asked);
  host.faults.watch(null);
  const shown = () => host.workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const wanted = shown();
  expect(made.length).toBeGreaterThan(0);
  for (const call of made.flatMap((each) => [each + 1, each + 2, each + 3, each + 4])) {
    host.putBack(start);
    host.faults.killAt(call);
    answerTo(host, asked);
    host.faults.clear();
    answerTo(host, asked);
    expect([call, ...shown()]).toEqual([call, ...wanted]);
  }
});
