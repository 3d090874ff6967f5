import { answerTo } from './answer-to';
import { caseHost, faultCases } from './fault-case';
import { takePicture } from './tab-picture';

const host = caseHost();
const blank = host.keep();
/** What is kept beside the tabs: settings, states of reports, questions, pivots of the owner's own. */
const kept = /^(Properties|PropertiesService)\./;

test.each(['pivot-builder', 'pivots stay', 'typed-into-a-report', 'a pivot made anew', 'other amounts', 'a rate saved'])(
  '%s: what is kept and cannot be read for a moment is never taken for nothing, nor written over',
  (id) => {
    const tried = faultCases().find((each) => each.id === id);
    if (tried === undefined) throw new Error(`There is no case ${id}.`);
    host.putBack(blank);
    tried.open(host);
    const start = host.keep();
    host.putBack(start);
    const calls: number[] = [];
    host.faults.watch((call, member) => {
      if (kept.test(member)) calls.push(call);
    });
    const answer = answerTo(host, tried.call);
    host.faults.watch(null);
    const wanted = takePicture(host).all;
    const different = calls.filter((call) => {
      host.putBack(start);
      host.faults.failAt(call, false);
      const other = answerTo(host, tried.call);
      host.faults.clear();
      return other !== answer || takePicture(host).all !== wanted;
    });
    expect(calls.length).toBeGreaterThan(1);
    expect(different).toEqual([]);
  },
  60_000,
);
