import type { Result } from '../table/issue.js';
import type { Analysis, AnalysisInput } from './analysis.js';
import { customerColumns } from './customer-columns.js';
import { groupByTags } from './grouping.js';
import { readShop } from './read-shop.js';
import { summarise } from './summarise.js';

/**
 * What each tag is worth, for tags that already stand beside the orders.
 *
 * @param tags one for each data row of the orders tab; an empty one is `Unassigned`
 */
export function analyseTagged(input: Omit<AnalysisInput, 'rules' | 'customers'>, tags: readonly string[]): Result<Analysis> {
  const read = readShop({ ...input, customers: null });
  if (!read.ok) return read;
  const { shop } = read.value;
  const grouping = groupByTags(tags, shop.index.ofOrderRow, shop.index.size);
  const ruleOfCustomer = new Int32Array(shop.index.size).fill(-1);
  const { issues } = read;
  const value = summarise({ read: read.value, issues, customers: customerColumns(shop), rules: [], ruleOfCustomer, grouping });
  return { ok: true, value, issues: value.issues };
}
