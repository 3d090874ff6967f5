import type { ColumnsView, PreviewView, ReportView, StartView } from '../../src/shell/server/reply.js';
import { columnsView, issue, previewView, reportView, startView } from './views.js';

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
  presets: [{ id: 'rfm', label: longName(0), help: longName(1) }],
  segments: twenty.map((index) => ({
    name: longName(index),
    sentences: [`Top Category is ${longName(index)}`, 'at least 5 orders, in the top 10% by net sales, and ordered within 90 days'],
    customers: 1000 * (20 - index),
    share: (20 - index) / 210,
    netSales: 98765432.1 / (index + 1),
  })),
  findings: [
    {
      code: 'check-shadowed',
      severity: 'stop',
      segment: longName(0),
      rows: [3, 2],
      cell: '',
      message: `Row 3 (“${longName(0)}”) can never catch anybody, because row 2 above takes everyone it matches; move it up or narrow that row.`,
    },
  ],
  writes: [`Adds the column “${longName(0)}” to the tab “${longName(1)}”.`],
  issues: longColumnsView.issues,
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
