import { bothSides } from './both-sides.js';
import { importers } from './importers.js';
import { meaning } from './meaning.js';
import { reports } from './reports.js';
import { rules } from './rules.js';
import { shell } from './shell.js';
import { shop } from './shop.js';
import { table } from './table.js';

/**
 * The English catalogue, one file for each part of the product. Keys are kebab-case and unique over all files.
 * The sidebar's own texts (`sidebar.ts`) are not in it: the sidebar bundles them itself, and the server never says them.
 */
export const en = { ...bothSides, ...table, ...rules, ...shop, ...importers, ...meaning, ...reports, ...shell } as const;
