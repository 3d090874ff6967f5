import type { Issue, Result } from '../../table/issue.js';
import { aboutHeaders } from './about-headers.js';
import type { FoundExport, OpenExport } from './importer.js';

/** Says that a list of payments is no orders tab: its rows are the money of orders that the shop lists itself. */
export function paymentsIssue(found: Omit<FoundExport, 'layout'>): Issue {
  return aboutHeaders(found, 'export-is-payments');
}

/** The `read` of an importer whose files hold payments. */
export function refusePayments({ importer, rows, recognised }: OpenExport): Result<never> {
  return { ok: false, issue: paymentsIssue({ importer, source: rows.source, headerIndex: recognised.headerIndex }) };
}
