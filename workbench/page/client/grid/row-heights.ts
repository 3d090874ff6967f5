import type { IStyleData, Worksheet } from '@univerjs/core';

const usualHeightPx = 21;
const lineHeightPx = 17;
const sidePaddingPx = 6;
const pixelsPerPoint = 4 / 3;

/** A text that may need several lines. */
export interface WrappedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: IStyleData;
}

/**
 * Makes rows as high as their texts need that break into lines, and all others of the block as high as usual: as Sheets
 * does for rows that nobody gave a height.
 */
export function fitRows(
  worksheet: Worksheet,
  rows: { readonly first: number; readonly count: number },
  texts: readonly WrappedText[],
): void {
  const heights = new Map<number, number>();
  for (const { row, column, text, style } of texts) {
    const lines = countLines(text, worksheet.getColumnWidth(column) - sidePaddingPx, style);
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * lineHeightPx + usualHeightPx - lineHeightPx));
  }
  const manager = worksheet.getRowManager();
  for (let row = rows.first; row < rows.first + rows.count; row++) {
    const wanted = heights.get(row);
    if (wanted === undefined && manager.getRow(row) === undefined) continue;
    const data = manager.getRowOrCreate(row);
    data.h = wanted ?? usualHeightPx;
    data.ia = 0;
  }
}

/** Breaks at blanks; a word that is longer than the column goes on in the next line. */
function countLines(text: string, room: number, style: IStyleData): number {
  const width = Math.max(10, room);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const length = measure(word, style);
      if (used > 0 && used + length > width) {
        lines += 1;
        used = 0;
      }
      const more = Math.max(0, Math.ceil(length / width) - 1);
      lines += more;
      used += length - more * width + measure(' ', style);
    }
  }
  return lines;
}

let context: CanvasRenderingContext2D | null = null;

function measure(text: string, { bl, fs }: IStyleData): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = `${bl ? 'bold ' : ''}${(fs ?? 10) * pixelsPerPoint}px Arial`;
  return context.measureText(text).width;
}
