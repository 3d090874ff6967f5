/** English texts of reports. */
export const reports = {} as const;
