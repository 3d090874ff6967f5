/** English texts of shop. */
export const shop = {} as const;
