import type { GridRange, WorkbookModel } from '../../../host/workbook/types.js';

/** Something that a person does to rows, columns, looks and tabs in Sheets' own menus. */
export interface OwnerEdit {
  readonly id: string;
  readonly label: string;
  /** What to ask for before it is done; absent where nothing is to be typed. */
  readonly asks?: string;
  /**
   * Does it; throws a sentence where Sheets would refuse.
   *
   * @param place the cells that are selected, on the tab in front
   * @param answer what was typed, empty where nothing was asked
   */
  apply(workbook: WorkbookModel, place: GridRange, answer: string): void;
}
