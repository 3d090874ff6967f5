import type { CellValue, PivotValueRecord } from '../workbook/types.js';
import { type Accumulator, addCell, emptyAccumulator, merge, summary } from './accumulator.js';
import type { GroupNode, GroupTree } from './group-tree.js';

/** The summaries at every crossing of a row node and a column node, totals included. */
export interface Places {
  /** What the value shows there; null where no source row lies. */
  at(row: GroupNode, column: GroupNode, value: number): CellValue;
}

/**
 * One pass over the source fills the crossings of leaves; each of them is then merged into the crossings of its ancestors.
 *
 * @param cells the source column of each value; an empty list for a calculated field
 */
export function fillPlaces(
  axes: { readonly rows: GroupTree; readonly columns: GroupTree },
  values: readonly PivotValueRecord[],
  cells: readonly (readonly CellValue[])[],
): Places {
  const width = axes.columns.nodes.length;
  const leaves = new Map<number, Accumulator[]>();
  const fresh = () => values.map((value) => emptyAccumulator(value.summarize));
  const { leaves: rowLeaves } = axes.rows;
  for (let row = 0; row < rowLeaves.length; row++) {
    if ((rowLeaves[row] as number) < 0) continue;
    const key = (rowLeaves[row] as number) * width + (axes.columns.leaves[row] as number);
    let place = leaves.get(key);
    if (!place) {
      place = fresh();
      leaves.set(key, place);
    }
    for (let value = 0; value < values.length; value++) addCell(place[value] as Accumulator, cells[value]?.[row] ?? null);
  }
  const all = new Map(leaves);
  for (const [key, place] of leaves) {
    const rowChain = chain(axes.rows.nodes[Math.floor(key / width)] as GroupNode);
    const columnChain = chain(axes.columns.nodes[key % width] as GroupNode);
    for (const row of rowChain)
      for (const column of columnChain) {
        const above = row.id * width + column.id;
        if (above === key) continue;
        let total = all.get(above);
        if (!total) {
          total = fresh();
          all.set(above, total);
        }
        for (let value = 0; value < place.length; value++) merge(total[value] as Accumulator, place[value] as Accumulator);
      }
  }
  return {
    at(row, column, value) {
      const place = all.get(row.id * width + column.id)?.[value];
      return place ? summary(place, (values[value] as PivotValueRecord).summarize) : null;
    },
  };
}

/** A node and everything above it. */
function chain(node: GroupNode): GroupNode[] {
  const nodes: GroupNode[] = [];
  for (let at: GroupNode | null = node; at; at = at.parent) nodes.push(at);
  return nodes;
}
