/**
 * Everything that Sheets, the menu or the sidebar may call, and nothing else. The build makes one top-level function
 * of each name; the sidebar's `server` is typed from this list.
 */
export {};
