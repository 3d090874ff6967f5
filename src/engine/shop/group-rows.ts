/** The rows of each group, without an object per group: group g owns `rows[start[g] .. start[g + 1])`, in row order. */
export interface GroupedRows {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/**
 * Sorts row numbers by group with one counting pass.
 *
 * @param groupOfRow group of each row, or -1 for a row that is left out
 * @example groupRows(Int32Array.of(1, 0, 1, -1), 2) // start [0, 1, 3], rows [1, 0, 2]
 */
export function groupRows(groupOfRow: Int32Array, groups: number): GroupedRows {
  const start = new Int32Array(groups + 1);
  for (const group of groupOfRow) if (group >= 0) start[group + 1] = (start[group + 1] as number) + 1;
  for (let group = 0; group < groups; group++) start[group + 1] = (start[group + 1] as number) + (start[group] as number);
  const rows = new Int32Array(start[groups] as number);
  const next = start.slice(0, groups);
  for (let row = 0; row < groupOfRow.length; row++) {
    const group = groupOfRow[row] as number;
    if (group < 0) continue;
    const place = next[group] as number;
    rows[place] = row;
    next[group] = place + 1;
  }
  return { start, rows };
}
