import type { StartView } from '../../src/shell/server/reply.js';

type Tab = StartView['tabs'][number];

/**
 * The sentence that refuses two files of orders, or null for two that belong together: one shop's exports, of which one
 * is read beside the other, as Etsy's orders beside their items. Whatever else stood in a second file would be left out of
 * every figure in silence.
 *
 * @param names the files' names, which are also their tabs' names
 * @param tabs what the add-on takes each tab for
 */
export function exportPairProblem(names: readonly [string, string], tabs: readonly Tab[]): string | null {
  const [first, second] = names.map((name) => tabs.find((tab) => tab.name === name)?.exported);
  const [firstName, secondName] = names;
  if (first === undefined || second === undefined || first.importer !== second.importer) {
    return `${secondName} and ${firstName} are not two exports of the same shop, so they can't be read together; give one file that holds all orders.`;
  }
  if (first.layout === second.layout) {
    return `${secondName} and ${firstName} are the same kind of export; put the rows of both into one file, with the headers once.`;
  }
  if (first.beside === second.layout || second.beside === first.layout) return null;
  return `${secondName} tells the same orders as ${firstName} in another form; give one of the two.`;
}
