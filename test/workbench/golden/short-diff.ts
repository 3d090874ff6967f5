const mostLines = 24;
/** How far ahead to look for the line at which two texts agree again. */
const reach = 400;

/** The first differences of two texts, line by line, as a person reads a diff; empty when they are the same. */
export function shortDiff(before: string, after: string): string {
  if (before === after) return '';
  const [a, b] = [before.split('\n'), after.split('\n')];
  const shown: string[] = [];
  let differing = 0;
  const add = (line: string) => {
    differing++;
    if (shown.length < mostLines) shown.push(line);
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const [nextA, nextB] = nextCommon(a, b, i, j);
    if (shown.length < mostLines) shown.push(`line ${j + 1}:`, ...(j > 0 ? [`  ${b[j - 1]}`] : []));
    for (; i < nextA; i++) add(`- ${a[i]}`);
    for (; j < nextB; j++) add(`+ ${b[j]}`);
  }
  const kept = shown.filter((line) => /^[-+]/.test(line)).length;
  return [...shown, ...(differing > kept ? [`... ${differing - kept} more lines differ`] : [])].join('\n');
}

/** Where both texts have the same line again, after as few skipped lines as possible. */
function nextCommon(a: readonly string[], b: readonly string[], i: number, j: number): [number, number] {
  for (let skipped = 1; skipped < reach; skipped++) {
    for (let inA = 0; inA <= skipped; inA++) {
      const [nextA, nextB] = [i + inA, j + skipped - inA];
      if (nextA < a.length && nextB < b.length && a[nextA] === b[nextB]) return [nextA, nextB];
    }
  }
  return [a.length, b.length];
}
