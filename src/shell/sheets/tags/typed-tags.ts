import type { Analysis } from '../../../engine/shop/analysis.js';
import { noCustomer, unassigned } from '../../../engine/shop/grouping.js';
import { shortTags } from '../../../engine/shop/short-tags.js';
import { cellName } from '../../../engine/table/a1.js';
import { isBlank, seenText } from '../../../engine/table/cell-text.js';
import type { Issue } from '../../../engine/table/issue.js';
import { shellIssue } from '../../shell-issue.js';
import { readKeptJson } from '../settings-store.js';
import type { TagsWanted } from './tags-stand.js';

const tagNamesKey = 'clientele.tagNames';
/** Google allows 9 KB for a value. */
const longestValue = 8_000;

/**
 * What somebody typed into our column by hand: anything that is no tag of ours, neither by today's rules nor by those of the last run.
 * Tags are worked out from the rules, so it is written over; that it was there is said, and an earlier state keeps it.
 */
export function typedByHand({ orders, column, firstIndex, texts }: TagsWanted, analysis: Analysis): Issue | null {
  const names = new Set([...knownNames(), ...tagNames(analysis)]);
  const isTyped = orders.tagCells.map((cell, row) => row >= firstIndex && !isBlank(cell) && !names.has(String(cell)));
  // The header is the owner's to change.
  if (texts.length > 0 && analysis.lines.recognised.headerIndex >= 0) isTyped[firstIndex] = false;
  const row = isTyped.indexOf(true);
  if (row === -1) return null;
  const n = isTyped.filter(Boolean).length;
  const cell = cellName(row + 1, column);
  return shellIssue('tags-typed-over', { tab: orders.found.name, cell, seen: seenText(orders.tagCells[row]), count: n, params: { n } });
}

/** The document property that keeps the names of the tags that stand there now: the next run knows them, should the rules change meanwhile. */
export function tagNamesToKeep(analysis: Analysis): Record<string, string> {
  const text = JSON.stringify(tagNames(analysis));
  return text.length > longestValue ? {} : { [tagNamesKey]: text };
}

function knownNames(): string[] {
  const known = readKeptJson(tagNamesKey);
  return Array.isArray(known) ? known.map(String) : [];
}

function tagNames({ segments }: Analysis): string[] {
  return shortTags([...segments.map(({ name }) => name), noCustomer, unassigned]);
}
