import type { IStyleData, Worksheet } from '@univerjs/core';

const usualHeightPx = 21;
const usualSizePoints = 10;
const lineHeightPx = 17;
const sidePaddingPx = 6;
const pixelsPerPoint = 4 / 3;

/** A text that may need several lines, or a high one. */
export interface TallText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: IStyleData;
  readonly isWrapped: boolean;
}

/**
 * Makes rows as high as their texts need that break into lines or are large, and all others of the block as high as usual: as Sheets
 * does for rows that nobody gave a height.
 */
export function fitRows(worksheet: Worksheet, rows: { readonly first: number; readonly count: number }, texts: readonly TallText[]): void {
  const heights = new Map<number, number>();
  for (const { row, column, text, style, isWrapped } of texts) {
    const lines = isWrapped ? countLines(text, worksheet.getColumnWidth(column) - sidePaddingPx, style) : 1;
    const height = lines * lineHeightOf(style) + usualHeightPx - lineHeightPx;
    if (height > usualHeightPx) heights.set(row, Math.max(heights.get(row) ?? 0, height));
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

function lineHeightOf({ fs }: IStyleData): number {
  return Math.max(lineHeightPx, Math.ceil(((fs ?? usualSizePoints) * lineHeightPx) / usualSizePoints));
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
  context.font = `${bl ? 'bold ' : ''}${(fs ?? usualSizePoints) * pixelsPerPoint}px Arial`;
  return context.measureText(text).width;
}
