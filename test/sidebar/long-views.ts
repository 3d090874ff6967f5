import type { FoundView } from '../../src/shell/server/find-panel.js';
import type { ColumnsView, PreviewView, ReportView, StartView } from '../../src/shell/server/reply.js';
import { columnsView, explanationView, foundView, issue, previewView, reportView, startView } from './views.js';

/** The same shop with twenty segments and names that nobody planned for: long words without a space, four scripts. */

export const longNames = [
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverkäuferinnen',
  'নিয়মিত-উৎসবকালীন-ফুল-ক্রেতা-যাঁরা-প্রতি-বছর-পহেলা-বৈশাখে-আসেন',
  'عملاء الجملة الذين يشترون في موسم الأعياد فقط ولا يعودون بعده',
  'ग्राहक जो केवल त्योहारों पर ही खरीदारी करते हैं',
  'https://example.org/a/very/long/address/that/somebody/pasted/into/the/segment/column?with=a&query=too',
];

export const longName = (index: number): string => `${longNames[index % longNames.length]} ${index + 1}`;

const twenty = Array.from({ length: 20 }, (_, index) => index);

export const longStartView: StartView = {
  ...startView,
  tabs: longNames.map((name, index) => ({ name, rows: 10 ** (index + 1), role: index === 0 ? 'orders' : null })),
  ordersTab: null,
};

export const longColumnsView: ColumnsView = {
  ...columnsView,
  tab: longName(0),
  headers: [...columnsView.headers, ...longNames],
  roles: columnsView.roles.map((role, index) => ({
    ...role,
    header: longNames[index % longNames.length] ?? null,
    label: index === 0 ? 'Kundenidentifikationsnummernbezeichnungsspalte' : role.label,
    confidence: 'certain',
    reason: `Its header is ${longName(index)}.`,
    samples: longNames.slice(0, 3),
  })),
  service: { tab: longName(1), rows: 12345678 },
  problem: issue(`Column ${longName(2)} holds ${longName(0)}: write amounts there.`),
  issues: twenty.map((index) =>
    issue(`L${index + 2} says “${longName(index)}”, which is no amount.`, { cell: `L${index + 2}`, count: 12345 }),
  ),
};

export const longPreviewView: PreviewView = {
  ...previewView,
  currency: 'BDT',
  customers: 123456,
  orders: 1234567,
  netSales: 1234567890.12,
  rulesTab: longName(0),
  presets: twenty.map((index) => ({ id: `set-${index}`, label: longName(index), help: longName(index + 1), group: `group-${index % 4}` })),
  presetsMissing: twenty.slice(0, 5).map((index) => ({
    id: `missing-${index}`,
    label: longName(index),
    help: longName(index + 1),
    group: `group-${index % 4}`,
    missing: `The set “${longName(index)}” needs a column “${longName(index + 2)}” in the customers tab; add one, or choose another set.`,
  })),
  presetInUse: 'set-2',
  scores: {
    ...previewView.scores,
    measures: previewView.scores.measures.map((measure) => ({
      ...measure,
      classes: twenty.map((index) => ({ score: index, rule: `more than ${10 ** index}, up to ${10 ** (index + 1)}`, customers: 123456 })),
    })),
  },
  segments: twenty.map((index) => ({
    name: longName(index),
    sentences: [`Top Category is ${longName(index)}`, 'at least 5 orders, in the top 10% by net sales, and ordered within 90 days'],
    customers: 1000 * (20 - index),
    share: (20 - index) / 210,
    netSales: 98765432.1 / (index + 1),
  })),
  findings: twenty.map((index) => ({
    code: 'check-shadowed',
    severity: index % 3 === 0 ? 'stop' : 'warn',
    segment: longName(index),
    rows: index === 4 ? [] : [index + 3, 2],
    cell: '',
    message: `Row ${index + 3} (“${longName(index)}”) can never catch anybody, because row 2 above takes everyone it matches; move it up or narrow that row.`,
  })),
  writes: [`Adds the column “${longName(0)}” to the tab “${longName(1)}”.`],
  issues: longColumnsView.issues,
};

export const longFoundView: FoundView = {
  ...foundView,
  candidates: twenty.map((index) => ({
    ...foundView.candidates[1],
    k: index + 1,
    profit: 98765432.1 / (index + 1),
  })) as FoundView['candidates'],
  best: 1,
  k: 20,
  segments: twenty.map((index) => ({ name: longName(index), customers: 12345, sentences: [`Top Category is ${longName(index)}`] })),
  sentences: longNames,
};

export const longExplanationView: typeof explanationView = {
  ...explanationView,
  customer: longName(0),
  segment: longName(1),
  rule: longName(2),
  conditions: explanationView.conditions.map((condition) => ({ ...condition, seen: longName(3), criterion: longName(4) })),
  missed: twenty.map((index) => ({
    ...explanationView.missed[0],
    segment: longName(index),
    row: index + 2,
  })) as typeof explanationView.missed,
};

export const longReportView: ReportView = {
  ...reportView,
  headline: `${longName(0)} bring 52% of your profit; 23 of ${longName(2)} cost you money.`,
  currency: 'BDT',
  tagColumn: longName(0),
  tabs: longNames,
  segments: twenty.map((index) => ({
    name: longName(index),
    customers: 1000 * (20 - index),
    netSales: 98765432.1,
    grossMargin: 12345678.9 - index * 1e6,
    serviceCost: index % 3 === 0 ? null : 1234567.8,
    profitAfterService: 0,
    roi: index % 3 === 0 ? null : 9 - index,
    roiState: index % 3 === 0 ? 'loss-without-cost' : index % 3 === 1 ? 'refund-heavy' : 'ok',
  })),
  footnotes: longNames,
  issues: longColumnsView.issues,
};
