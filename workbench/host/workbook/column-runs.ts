interface Run<T> {
  /** First row of the run. */
  start: number;
  /** Row after the last one; `Infinity` for "to the end of the column, however it grows". */
  end: number;
  value: T;
}

/**
 * A property of one column's cells, such as the number format, kept as runs of equal rows: a whole column costs one entry.
 * Rows that no run covers have no value.
 */
export class ColumnRuns<T> {
  #runs: Run<T>[] = [];

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  copy(): ColumnRuns<T> {
    const made = new ColumnRuns<T>();
    made.#runs = this.#runs.map((run) => ({ ...run }));
    return made;
  }

  get(row: number): T | undefined {
    const run = this.#runs[this.#firstEndingAfter(row)];
    return run && run.start <= row ? run.value : undefined;
  }

  /** Gives rows `start` to `end - 1` a value; `undefined` takes it away. */
  set(start: number, end: number, value: T | undefined): void {
    this.update(start, end, () => value);
  }

  /** Replaces the values of rows `start` to `end - 1`, run by run (rows without a value are one run too). */
  update(start: number, end: number, change: (old: T | undefined) => T | undefined): void {
    if (end <= start) return;
    const from = this.#firstEndingAfter(start);
    let to = from;
    const middle: Run<T>[] = [];
    let row = start;
    const put = (until: number, value: T | undefined) => {
      if (until > row && value !== undefined) middle.push({ start: row, end: until, value });
      row = until;
    };
    let before: Run<T> | null = null;
    let after: Run<T> | null = null;
    for (let run = this.#runs[to]; run && run.start < end; run = this.#runs[to]) {
      if (run.start < start) before = { start: run.start, end: start, value: run.value };
      if (run.end > end) after = { start: end, end: run.end, value: run.value };
      if (run.start > row) put(run.start, change(undefined));
      put(Math.min(run.end, end), change(run.value));
      to += 1;
    }
    if (row < end) put(end, change(undefined));
    if (before) middle.unshift(before);
    if (after) middle.push(after);
    this.#runs.splice(from, to - from, ...middle);
    this.#join(from - 1, from + middle.length);
  }

  insert(before: number, count: number): void {
    for (const run of this.#runs) {
      if (run.start >= before) run.start += count;
      if (run.end > before) run.end += count;
    }
  }

  delete(first: number, count: number): void {
    const shifted = (row: number) => (row <= first ? row : Math.max(first, row - count));
    for (const run of this.#runs) {
      run.start = shifted(run.start);
      run.end = shifted(run.end);
    }
    this.#runs = this.#runs.filter((run) => run.end > run.start);
    this.#join(0, this.#runs.length);
  }

  /** The runs that meet rows `start` to `end - 1`, cut to them. */
  between(start: number, end: number): { start: number; end: number; value: T }[] {
    const found: Run<T>[] = [];
    for (let at = this.#firstEndingAfter(start); at < this.#runs.length; at += 1) {
      const run = this.#runs[at] as Run<T>;
      if (run.start >= end) break;
      found.push({ start: Math.max(run.start, start), end: Math.min(run.end, end), value: run.value });
    }
    return found;
  }

  #firstEndingAfter(row: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle] as Run<T>).end > row) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Joins equal neighbours between two places of the list. */
  #join(from: number, to: number): void {
    for (let at = Math.min(to, this.#runs.length - 1); at > Math.max(from, 0); at -= 1) {
      const left = this.#runs[at - 1] as Run<T>;
      const right = this.#runs[at] as Run<T>;
      if (left.end === right.start && left.value === right.value) {
        left.end = right.end;
        this.#runs.splice(at, 1);
      }
    }
  }
}
