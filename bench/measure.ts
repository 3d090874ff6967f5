/** Runs a job several times and gives the first time (what a custom function pays) and the median of the rest, in ms. */
export function measure(job: () => unknown, runs: number): { coldMs: number; medianMs: number } {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    job();
    times.push(performance.now() - start);
  }
  const [coldMs = 0, ...warm] = times;
  warm.sort((a, b) => a - b);
  return { coldMs, medianMs: warm[warm.length >> 1] ?? coldMs };
}

/** A ratio for people: `3.4x`. */
export function ratio(part: number, whole: number): string {
  return `${(part / whole).toFixed(2)}x`;
}
