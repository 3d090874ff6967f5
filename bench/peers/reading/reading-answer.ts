/** What every reader must come to, so that ratios compare the same work. */
export interface ReadingAnswer {
  readonly rows: number;
  readonly invoices: number;
  readonly customers: number;
  readonly rowsWithoutCustomer: number;
  /** Sum of quantity × price in 1/10,000 of the major unit. */
  readonly netSales: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What a reader made, to be measured and then asked. */
export interface ReadColumns {
  answer(): ReadingAnswer;
}

/** From rows of texts, the first of them the headers. */
export type RowsReader = (rows: readonly (readonly string[])[]) => ReadColumns;

/** From the bytes of a CSV file. */
export type FileReader = (bytes: Uint8Array) => ReadColumns;
