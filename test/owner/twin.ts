import { createHost, type Host } from '../../workbench/host/index.js';
import type { BookSheet } from '../../workbench/host/workbook/workbook-state.js';
import { answerTo } from '../faults/answer-to.js';
import { reportTabs } from './report-tabs.js';
import { type ShopFacts, writeFacts } from './shop-facts.js';

/** Reports by their ids, as they are in a spreadsheet in which nobody has done anything yet. */
export type FreshReports = ReadonlyMap<string, BookSheet>;

/** A second spreadsheet that gets the same facts and makes its reports for the first time. What it gave before is gone then. */
export interface Twin {
  readonly host: Host;
  reportsFor(facts: ShopFacts): FreshReports;
}

export function openTwin(dist: string): Twin {
  const host = createHost({ dist, name: 'twin', sharesSandbox: true });
  const blank = host.keep();
  let known = '';
  let reports: FreshReports = new Map();
  return {
    host,
    reportsFor(facts) {
      const asked = JSON.stringify(facts);
      if (asked === known) return reports;
      host.putBack(blank);
      writeFacts(host, facts);
      const refusal = answerTo(host, { name: 'tagAndReport', args: [] });
      if (refusal !== null) throw new Error(`The twin has no reports: ${refusal}`);
      known = asked;
      reports = new Map(reportTabs(host).map(({ id, sheet }) => [id, sheet]));
      return reports;
    },
  };
}
