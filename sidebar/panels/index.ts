import type { Panel } from '../flow.js';
import { columns } from './columns.js';
import { preview } from './preview.js';
import { report } from './report.js';
import { start } from './start.js';

/** The steps, in order. */
export const panels: readonly Panel[] = [start, columns, preview, report];
