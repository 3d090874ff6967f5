import { say } from '../../engine/messages/index.js';
import type { Analysis, Worth } from '../../engine/shop/analysis.js';
import { analyseTags } from './analyse-tags.js';
import { type Argument, rangeArgument, rateArgument, spilled } from './arguments.js';
import { formulaInput } from './formula-input.js';

/**
 * What serving each segment costs and what that brings, with a total: ROI = (margin - service cost) / service cost.
 * Example: =SEGMENT_ROI(Orders!A1:L;M1:M;Service!A1:E;24)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date, amount, and a cost, profit or margin.
 * @param {M1:M} tags One tag for each row of the data, such as what SEGMENT gives; with or without its header.
 * @param {Service!A1:E} service The service log with its header row: customer and minutes (or seconds, or hours).
 * @param {24} hourlyRate Optional. What an hour of service costs; without it the cost is known only where the log has it.
 * @return {any[][]} A table: segment, customers, gross margin, service hours, service cost, profit after service, ROI, what the ROI says.
 * @customfunction
 */
export function SEGMENT_ROI(data: Argument, tags: Argument, service: Argument, hourlyRate?: Argument): (string | number)[][] {
  const rate = rateArgument('hourlyRate', hourlyRate);
  const input = formulaInput(data, { service: rangeArgument('service', service), hourlyRate: rate });
  const { segments, totals } = analyseTags(input, tags);
  const header = [
    say('report-column-segment'),
    say('report-column-customers'),
    say('report-column-gross-margin'),
    say('report-column-service-hours'),
    say('report-column-service-cost'),
    say('report-column-profit-after-service'),
    say('report-column-roi'),
    say('report-column-roi-state'),
  ];
  const rows = segments.map((segment) => [segment.name, ...cells(segment)]);
  return spilled([header, ...rows, ...unallocated(totals), [say('row-total'), ...cells(withUnallocated(totals))]]);
}

function cells(worth: Worth): (string | number | null)[] {
  const hours = worth.serviceMinutes === null ? null : worth.serviceMinutes / 60;
  const { customers, grossMargin, serviceCost, profitAfterService, roi, roiState } = worth;
  return [customers, grossMargin, hours, serviceCost, profitAfterService, roi, say(`roi-${roiState}`)];
}

/** A row of its own for the service that belongs to no known customer, so that the column adds up to its total. */
function unallocated(totals: Analysis['totals']): (string | number | null)[][] {
  const { unallocatedServiceCost: cost, unallocatedServiceMinutes: minutes } = totals;
  if (!cost && !minutes) return [];
  const profit = cost === null ? null : -cost;
  return [[say('row-unallocated-service'), null, null, (minutes ?? 0) / 60, cost, profit, null, null]];
}

/** The total's profit and ROI take the unallocated cost in, so its hours and cost do too. */
function withUnallocated(totals: Analysis['totals']): Worth {
  const { serviceMinutes, serviceCost } = totals;
  return {
    ...totals,
    serviceMinutes: serviceMinutes === null ? null : serviceMinutes + (totals.unallocatedServiceMinutes ?? 0),
    serviceCost: serviceCost === null ? null : serviceCost + (totals.unallocatedServiceCost ?? 0),
  };
}
