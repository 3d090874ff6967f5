import type { IssueView } from '../../src/shell/server/reply.js';

/**
 * The one sentence for stderr: the issue's own, which names the tab, the cell, what was seen and what is expected. A tab that
 * came from a file alone bears that file's name; where the sentence names neither file nor cell, they are put in front.
 *
 * @param fileOfTab the file that a tab was read from
 * @param ordersFile what to name when the issue is about no tab in particular
 */
export function failureSentence(issue: IssueView, fileOfTab: ReadonlyMap<string, string>, ordersFile: string): string {
  const sentence = issue.message.replace(/\p{Cc}+/gu, ' ');
  const file = fileOfTab.get(issue.tab) ?? ordersFile;
  const missing = [sentence.includes(file) ? '' : file, issue.cell === '' || sentence.includes(issue.cell) ? '' : `cell ${issue.cell}`];
  const place = missing.filter((part) => part !== '').join(', ');
  return place === '' ? sentence : `${place}: ${sentence}`;
}
