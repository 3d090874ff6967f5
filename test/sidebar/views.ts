import type { FoundView } from '../../src/shell/server/find-panel.js';
import type {
  ColumnsView,
  ExplanationView,
  FindingView,
  IssueView,
  PreviewView,
  ReportView,
  ScoresView,
  StartView,
} from '../../src/shell/server/reply.js';

/** A shop as the server would describe it; the figures are made up, and round enough to be worked by hand. */

export const startView: StartView = {
  spreadsheet: 'My shop',
  tabs: [
    { name: 'Orders', rows: 9994, role: 'orders' },
    { name: 'Service', rows: 1, role: 'service' },
    { name: 'Segments', rows: 3, role: 'segments' },
    { name: 'Scratch', rows: 12, role: null },
  ],
  ordersTab: 'Orders',
  hasReports: false,
  lastRefresh: null,
};

export const emptyStartView: StartView = { ...startView, tabs: [], ordersTab: null };

export const refreshedStartView: StartView = { ...startView, hasReports: true, lastRefresh: '2026-03-02T14:05:00.000Z' };

export const issue = (message: string, more: Partial<IssueView> = {}): IssueView => ({
  code: 'amount-unreadable',
  tab: 'Orders',
  cell: 'L214',
  seen: '1,2',
  message,
  count: 1,
  ...more,
});

type Role = ColumnsView['roles'][number];

const role = (id: string, label: string, header: string | null, rest: Partial<Role> = {}): Role => ({
  id,
  label,
  required: false,
  header,
  confidence: header ? 'certain' : null,
  reason: header ? `Its header is ${header}.` : 'No column looks like it.',
  samples: header ? [`${header} 1`, `${header} 2`, `${header} 3`] : [],
  ...rest,
});

export const columnsView: ColumnsView = {
  tab: 'Orders',
  rows: 9994,
  roles: [
    role('customer', 'Customer', 'Customer ID', { required: true, samples: ['CG-12520', 'DV-13045', 'SO-20335'] }),
    role('date', 'Date', 'Order Date', { required: true, reason: 'All 9,994 values are dates.', samples: ['2016-11-08', '2016-06-12'] }),
    role('amount', 'Amount', 'Sales', { required: true, samples: ['261.96', '731.94', '14.62'] }),
    role('order', 'Order number', 'Order ID'),
    role('profit', 'Profit', 'Profit'),
    role('category', 'Category', 'Category'),
    role('discount', 'Discount', null),
    role('shipping', 'Shipping', null),
  ],
  headers: ['Row ID', 'Order ID', 'Order Date', 'Customer ID', 'Segment', 'Category', 'Sales', 'Quantity', 'Discount', 'Profit'],
  service: { tab: 'Service', rows: 2500 },
  problem: null,
  issues: [],
};

/** A ledger without headers, of which only the order numbers could be told for sure. */
export const likelyColumnsView: ColumnsView = {
  ...columnsView,
  headers: ['Column A', 'Column B', 'Column C'],
  roles: [
    role('customer', 'Customer', 'Column B', { required: true, confidence: 'likely', reason: 'It is the only column of texts.' }),
    role('date', 'Date', 'Column A', { required: true, confidence: 'likely', reason: 'It is the only column of dates.' }),
    role('amount', 'Amount', 'Column C', { required: true, confidence: 'likely', reason: 'It is the only column of numbers.' }),
    role('channel', 'Channel', null),
  ],
};

export const stuckColumnsView: ColumnsView = {
  ...columnsView,
  roles: columnsView.roles.map((each) => (each.id === 'customer' ? role('customer', 'Customer', null, { required: true }) : each)),
  service: null,
  problem: issue('No column of the tab Orders says who the customer is: choose it below, or name its header Customer.', { cell: 'A1:J1' }),
};

export const scoresView: ScoresView = {
  method: 'quantile',
  bins: 5,
  cuts: null,
  methods: [
    { id: 'quantile', label: 'Equal groups', help: 'As many customers in each class as can be.' },
    { id: 'fixed', label: 'Your own limits', help: 'Each limit is where the next class begins.' },
    { id: 'breaks', label: 'Natural breaks', help: 'Classes whose customers are alike.' },
    { id: 'rank', label: 'By rank', help: 'Exactly as many customers in each class.' },
  ],
  measures: [
    {
      letter: 'R',
      measure: 'recencyDays',
      label: 'Days since last order',
      collapsed: false,
      classes: [
        { score: 2, rule: 'up to 30', customers: 500 },
        { score: 1, rule: 'more than 30', customers: 300 },
      ],
    },
    {
      letter: 'F',
      measure: 'frequency',
      label: 'Orders',
      collapsed: true,
      classes: [{ score: 1, rule: 'up to 1', customers: 800 }],
    },
    {
      letter: 'M',
      measure: 'monetary',
      label: 'Net sales',
      collapsed: false,
      classes: [
        { score: 1, rule: 'up to 50', customers: 400 },
        { score: 2, rule: 'more than 50', customers: 400 },
      ],
    },
  ],
};

export const previewView: PreviewView = {
  asOf: '2017-12-30',
  currency: 'USD',
  customers: 800,
  orders: 5009,
  netSales: 2297200.86,
  presets: [
    { id: 'rfm', label: 'How recent, how often, how much', help: 'Eleven named groups by recency, frequency and money.', group: 'start' },
    { id: 'habits', label: 'Buying habits', help: 'First-time, regular, occasional and lapsed buyers.', group: 'start' },
    { id: 'hardware', label: 'Hardware store', help: 'Trade and household customers.', group: 'trade' },
    { id: 'found', label: 'Found in your data', help: 'As many as pay.', group: null },
  ],
  presetsMissing: [
    {
      id: 'age',
      label: 'Age',
      help: 'Seven age bands.',
      group: 'people',
      missing: 'The set “Age” needs a column “Age or birth date” in the customers tab; add one, or choose another set.',
    },
  ],
  rulesTab: 'Segments',
  presetInUse: 'rfm',
  scores: scoresView,
  hourlyRate: null,
  hasService: true,
  costs: {
    bill: null,
    costPerContact: 1.5,
    marginRate: 0.35,
    serviceHours: null,
    caseHours: 8,
    usualCaseHours: 8,
    spread: null,
    country: 'GB',
    countries: [
      { code: 'BD', name: 'Bangladesh' },
      { code: 'GB', name: 'United Kingdom' },
      { code: 'ZZ', name: 'Every other country' },
    ],
    unused: [],
  },
  segments: [
    { name: 'Consumer', sentences: ['Top Segment is Consumer'], customers: 409, share: 0.51125, netSales: 1161401.34 },
    { name: 'Corporate', sentences: ['Top Segment is Corporate'], customers: 236, share: 0.295, netSales: 706146.37 },
    { name: 'Home Office', sentences: [''], customers: 155, share: 0.19375, netSales: 429653.15 },
  ],
  findings: [],
  writes: ['Adds the column “Segment (Clientele)” to the tab Orders.', 'Makes the tab Segments report.', 'Changes nothing else.'],
  issues: [],
};

export const finding = (severity: FindingView['severity'], row: number, message: string): FindingView => ({
  code: 'check-shadowed',
  severity,
  segment: 'Corporate',
  rows: [row, 2],
  cell: '',
  message,
});

/** What is found among the 800 customers: three numbers were tried, two earn most. */
export const foundView: FoundView = {
  candidates: [
    { k: 1, profit: -40, gain: 0, cost: 40, bic: 900, silhouette: null },
    { k: 2, profit: 436, gain: 516, cost: 80, bic: 800, silhouette: 0.5 },
    { k: 3, profit: 300, gain: 420, cost: 120, bic: 700, silhouette: 0.4 },
  ],
  best: 2,
  k: 2,
  rows: [
    ['Segment', 'Orders'],
    ['Regulars', '>=3'],
    ['Bought once', ''],
  ],
  segments: [
    { name: 'Regulars', customers: 200, sentences: ['at least 3 orders'] },
    { name: 'Bought once', customers: 600, sentences: ['everyone else'] },
  ],
  agreement: 0.98,
  sentences: ['2 segments: treating them differently is expected to bring 516 a year more, for 80 of work.', 'Compared by Orders.'],
};

export const foundThreeView: FoundView = {
  ...foundView,
  k: 3,
  segments: [...foundView.segments, { name: 'Gone', customers: 0, sentences: ['not ordered for more than 300 days'] }],
};

const judged = { field: 'Orders', cell: 'B3', criterion: 'at least 3 orders', value: '4', seen: 'the number of orders is 4', met: true };

export const explanationView: ExplanationView = {
  customer: 'CG-12520',
  segment: 'Regulars',
  row: 3,
  rule: 'at least 3 orders',
  conditions: [judged],
  missed: [
    {
      segment: 'Best',
      row: 2,
      failed: { ...judged, cell: 'B2', criterion: 'at least 5 orders', met: false },
    },
  ],
  nearest: {
    segment: 'Best',
    row: 2,
    changes: [],
    sentence: 'The nearest other segment is “Best” (row 2); it takes 1 more order.',
  },
  sentences: [],
};

export const noRulesPreviewView: PreviewView = {
  ...previewView,
  rulesTab: null,
  presetInUse: null,
  segments: [{ name: 'Unassigned', sentences: [], customers: 800, share: 1, netSales: 2297200.86 }],
};

export const reportView: ReportView = {
  headline: '409 consumers bring 47% of your profit; Home Office earns the most for each hour of service.',
  taggedRows: 9994,
  tagColumn: 'Segment (Clientele) in Orders',
  tabs: ['Segments report', 'Customers', 'Segment by month'],
  segments: [
    {
      name: 'Consumer',
      customers: 409,
      netSales: 1161401.34,
      grossMargin: 134119.2,
      serviceCost: 1000,
      profitAfterService: 133119.2,
      roi: 133.1192,
      roiState: 'ok',
    },
    {
      name: 'Corporate',
      customers: 236,
      netSales: 706146.37,
      grossMargin: 500,
      serviceCost: 400,
      profitAfterService: 100,
      roi: 0.25,
      roiState: 'too-few',
    },
    {
      name: 'Home Office',
      customers: 1,
      netSales: 429653.15,
      grossMargin: null,
      serviceCost: null,
      profitAfterService: null,
      roi: null,
      roiState: 'cost-unknown',
    },
  ],
  currency: 'USD',
  tieOutDifference: 0,
  footnotes: ['Service without a customer cost $70.28 and stands on a line of its own.'],
  issues: [issue('L214 in Orders says “1,2”, which could be 1.2 or 12: write it with a point, such as 1.20.')],
  questions: [],
};
