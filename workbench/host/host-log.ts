/** A line that a script wrote with `console` or `Logger`. */
export interface LogLine {
  readonly level: string;
  readonly text: string;
}

/** What scripts wrote, oldest first. `Logger.getLog` sees the lines of its own execution only. */
export interface HostLog {
  readonly lines: readonly LogLine[];
  add(level: string, text: string): void;
  clear(): void;
}

/** Keeps the last 10,000 lines. */
export function createLog(): HostLog {
  const lines: LogLine[] = [];
  return {
    lines,
    add(level, text) {
      lines.push({ level, text });
      if (lines.length > 10000) lines.shift();
    },
    clear() {
      lines.length = 0;
    },
  };
}
