import { cells } from './cells.js';
import type { OwnerEdit } from './owner-edit.js';
import { rowsAndColumns } from './rows-and-columns.js';
import { tabs } from './tabs.js';

/** All of them, in the groups of the page's Edit menu. */
export const ownerEditGroups: readonly (readonly OwnerEdit[])[] = [rowsAndColumns, cells, tabs];

export type { OwnerEdit } from './owner-edit.js';
