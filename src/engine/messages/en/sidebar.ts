/** English texts of sidebar. */
export const sidebar = {} as const;
