import { type MessageKey, say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import type { ReportColumn, ReportTable, ReportValue } from './report-table.js';

interface CustomerColumn extends Omit<ReportColumn, 'header'> {
  readonly header: MessageKey;
  readonly value: (customer: number) => ReportValue;
}

/** Who is who? One row per customer, those with the highest net sales first, and of equal ones by name: not as the rows happen to stand. */
export function customersReport(analysis: Analysis): ReportTable {
  const { customers } = analysis;
  const columns = customerColumnsOf(analysis);
  const idOf = (customer: number) => customers.ids[customer] as string;
  const order = Array.from(customers.ids.keys()).sort(
    (a, b) => (customers.netSales[b] as number) - (customers.netSales[a] as number) || (idOf(a) < idOf(b) ? -1 : 1),
  );
  return {
    id: 'customers',
    title: say('report-customers-title'),
    question: say('report-customers-question'),
    columns: columns.map(({ id, header, format, width }) => ({ id, header: say(header), format, width })),
    rowKeys: order.map((customer) => customers.ids[customer] as string),
    rows: order.map((customer) => columns.map((column) => column.value(customer))),
    totalRow: null,
    footnotes: [],
    charts: [],
  };
}

/** Ids of the columns of the Customers report, in order: where a formula finds them. */
export function customersReportColumns(analysis: Analysis): readonly string[] {
  return customerColumnsOf(analysis).map(({ id }) => id);
}

function customerColumnsOf({ customers, segments, segmentOfCustomer }: Analysis): CustomerColumn[] {
  const number = (values: Float64Array) => (customer: number) => known(values[customer]);
  const money = (values: Float64Array) => (customer: number) => known(values[customer], 10_000);
  const named = customers.names.some((name) => name !== '');
  const name: CustomerColumn = {
    id: 'name',
    header: 'report-column-customer-name',
    format: 'text',
    width: 160,
    value: (customer) => customers.names[customer] ?? '',
  };
  const hasService = customers.serviceCost.some((cost) => !Number.isNaN(cost));
  const hasMargin = customers.grossMargin.some((margin) => !Number.isNaN(margin));
  return [
    {
      id: 'customer',
      header: 'report-column-customer',
      format: 'text',
      width: 160,
      value: (customer) => customers.ids[customer] as string,
    },
    ...(named ? [name] : []),
    {
      id: 'segment',
      header: 'report-column-segment',
      format: 'text',
      width: 160,
      value: (customer) => segments[segmentOfCustomer[customer] as number]?.name ?? '',
    },
    { id: 'orders', header: 'report-column-orders', format: 'count', width: 80, value: number(customers.orders) },
    { id: 'netSales', header: 'report-column-net-sales', format: 'money', width: 120, value: money(customers.netSales) },
    ...(hasMargin
      ? ([
          { id: 'grossMargin', header: 'report-column-gross-margin', format: 'money', width: 120, value: money(customers.grossMargin) },
        ] as const)
      : []),
    ...(hasService
      ? ([
          { id: 'serviceCost', header: 'report-column-service-cost', format: 'money', width: 110, value: money(customers.serviceCost) },
        ] as const)
      : []),
    ...(hasMargin && hasService
      ? ([
          {
            id: 'profitAfterService',
            header: 'report-column-profit-after-service',
            format: 'money',
            width: 160,
            value: money(customers.profitAfterService),
          },
        ] as const)
      : []),
    { id: 'firstOrder', header: 'report-column-first-order', format: 'date', width: 100, value: number(customers.firstDay) },
    { id: 'lastOrder', header: 'report-column-last-order', format: 'date', width: 100, value: number(customers.lastDay) },
    { id: 'recencyDays', header: 'report-column-recency-days', format: 'count', width: 165, value: number(customers.recencyDays) },
    { id: 'r', header: 'report-column-r', format: 'count', width: 40, value: number(customers.r) },
    { id: 'f', header: 'report-column-f', format: 'count', width: 40, value: number(customers.f) },
    { id: 'm', header: 'report-column-m', format: 'count', width: 40, value: number(customers.m) },
  ];
}

function known(value: number | undefined, divisor = 1): number | null {
  return value === undefined || Number.isNaN(value) ? null : value / divisor;
}
