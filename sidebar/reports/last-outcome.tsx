import { IssueList } from '../parts/issue-list.js';
import type { Outcome } from './use-reports.js';

/** What the refresh that was just made says about the shop, and what it could not read. */
export function LastOutcome({ outcome: { headline, issues } }: { outcome: Outcome }) {
  return (
    <>
      {headline && (
        <p class="headline" dir="auto">
          {headline}
        </p>
      )}
      <IssueList issues={issues} />
    </>
  );
}
