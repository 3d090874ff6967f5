/**
 * A set of the cells into which a field's values fall, one bit for each. Sets of one field have the same length; an
 * operation gives a new set and leaves its arguments as they are.
 */
export type CellSet = Uint32Array;

/** No cell of so many. */
export function noCells(size: number): CellSet {
  return new Uint32Array((size + 31) >>> 5);
}

/** The cells for which `holds` says yes. */
export function cellsWhere(size: number, holds: (cell: number) => boolean): CellSet {
  const set = noCells(size);
  for (let cell = 0; cell < size; cell++) if (holds(cell)) set[cell >>> 5] = (set[cell >>> 5] as number) | (1 << (cell & 31));
  return set;
}

export function hasCell(set: CellSet, cell: number): boolean {
  return (((set[cell >>> 5] as number) >>> (cell & 31)) & 1) === 1;
}

export function inBoth(a: CellSet, b: CellSet): CellSet {
  return a.map((word, index) => word & (b[index] as number));
}

/** Those of `a` that are not in `b`. */
export function without(a: CellSet, b: CellSet): CellSet {
  return a.map((word, index) => word & ~(b[index] as number));
}

export function inEither(a: CellSet, b: CellSet): CellSet {
  return a.map((word, index) => word | (b[index] as number));
}

export function isEmptySet(set: CellSet): boolean {
  return set.every((word) => word === 0);
}

/** Whether the two have a cell in common. */
export function meet(a: CellSet, b: CellSet): boolean {
  for (let index = 0; index < a.length; index++) if (((a[index] as number) & (b[index] as number)) !== 0) return true;
  return false;
}

/** Whether every cell of `a` is in `b`. */
export function isWithin(a: CellSet, b: CellSet): boolean {
  for (let index = 0; index < a.length; index++) if (((a[index] as number) & ~(b[index] as number)) !== 0) return false;
  return true;
}
