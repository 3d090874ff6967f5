import { bothSides } from '../src/engine/messages/en/both-sides.js';
import { reportsPage } from '../src/engine/messages/en/reports-page.js';
import { sidebar } from '../src/engine/messages/en/sidebar.js';

/** The texts of the pages in the sidebar. The build leaves out of a page those that it doesn't use. */
export const texts = { ...sidebar, ...reportsPage, ...bothSides } as const;
