import { importers } from './importers.js';
import { meaning } from './meaning.js';
import { reports } from './reports.js';
import { rules } from './rules.js';
import { shell } from './shell.js';
import { shop } from './shop.js';
import { sidebar } from './sidebar.js';
import { table } from './table.js';

/** The English catalogue, one file for each part of the product. Keys are kebab-case and unique over all files. */
export const en = { ...table, ...rules, ...shop, ...importers, ...meaning, ...reports, ...shell, ...sidebar } as const;
