import type { Issue } from './issue.js';

export type TabRole = 'orders' | 'customers' | 'service' | 'products' | 'campaigns' | 'leads' | 'survey';

/** What a column can be. Which of these a tab knows, and by which headers, stands in `table/headers/`. */
export type ColumnRole =
  | 'customer'
  | 'customerName'
  | 'email'
  | 'phone'
  | 'date'
  | 'order'
  | 'amount'
  | 'quantity'
  | 'unitPrice'
  | 'unitCost'
  | 'lineCost'
  | 'profit'
  | 'discount'
  | 'refund'
  | 'shipping'
  | 'tax'
  | 'fees'
  | 'fulfilment'
  | 'packaging'
  | 'returnCost'
  | 'marginShare'
  | 'product'
  | 'sku'
  | 'category'
  | 'brand'
  | 'channel'
  | 'status'
  | 'rowType'
  | 'occasion'
  | 'source'
  | 'currency'
  | 'minutes'
  | 'seconds'
  | 'hours'
  | 'effort'
  | 'directCost'
  | 'ticket'
  | 'closed'
  | 'campaign'
  | 'segment'
  | 'cost'
  | 'sent'
  | 'responded'
  | 'revenue'
  | 'control'
  | 'won'
  | 'awareness'
  | 'likeability'
  | 'intent'
  | 'fit'
  | 'followers'
  | 'referredBy'
  | 'birthDate'
  | 'birthYear'
  | 'age'
  | 'city'
  | 'country'
  | 'occupation'
  | 'buyerType'
  | 'consent'
  | 'artist'
  | 'condition';

/** Which column plays a role, and why we think so. */
export interface RoleMatch {
  readonly role: ColumnRole;
  /** 0-based column of the tab's cells. */
  readonly column: number;
  readonly header: string;
  readonly confidence: 'chosen' | 'certain' | 'likely';
  /** A sentence, such as "its header is Order Date" or "all 9,994 values are dates". */
  readonly reason: string;
}

/** A tab whose header row and columns have been understood. */
export interface RecognisedTab {
  readonly tab: string;
  readonly role: TabRole;
  /** Id of the importer that knows the tab as a shop's export; absent for a tab of the owner's own making. */
  readonly importer?: string;
  /** 0-based row of the header in the tab's cells, and the sheet's own (1-based) number of the first data row. */
  readonly headerIndex: number;
  readonly firstDataRow: number;
  readonly headers: readonly string[];
  readonly matches: readonly RoleMatch[];
  readonly issues: readonly Issue[];
}

/** How the tabs of a shop were understood, by what they hold; a tab that was not given is absent. */
export type RecognisedTabs = ReadonlyMap<TabRole, RecognisedTab>;

/** The owner's own choice, kept by header text: it outlives moved and added columns. */
export type ChosenColumns = Readonly<Partial<Record<ColumnRole, string>>>;
