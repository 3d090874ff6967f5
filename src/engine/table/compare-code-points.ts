/**
 * Order by code point, in which `sort()` without an argument (UTF-16 units) differs beyond the basic plane.
 *
 * @returns less than 0 when `a` comes first, more than 0 when `b` does, 0 for equal texts
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    return isSurrogate(a.charCodeAt(i)) === isSurrogate(b.charCodeAt(i))
      ? a.charCodeAt(i) - b.charCodeAt(i)
      : isSurrogate(a.charCodeAt(i))
        ? 1
        : -1;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
