/** English texts about reading cells, headers and columns. */
export const table = {
  'rows-counted': '{n|1 row|{n} rows}',
} as const;
