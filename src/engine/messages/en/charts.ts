/** English titles of charts, each a finding, and what stands along their axes. */
export const charts = {
  'chart-worth-share': '“{name}” brings {share}% of the {what}',
  'chart-worth-losing': '{first}; {n|1 segment loses money|{n} segments lose money}',
  'chart-worth-none': 'No segment brings any {what}',
  'chart-rate-spread': 'Of each sale “{best}” leaves {bestRate}%, “{worst}” {worstRate}%',
  'chart-rate-one': '“{best}” leaves {bestRate}% of each sale',
  'chart-parts': '“{name}” is the largest segment, with {n|1 customer|{n} customers} of {all}',
  'chart-service-share': '“{name}” takes {costShare}% of the service cost and brings {marginShare}% of the margin',
  'chart-curve-share': 'The best fifth of the customers ({n|1 customer|{n} customers}) brings {share}% of the {what}',
  'chart-conversion-spread': '“{best}” buys most often: {bestRate}% of its decided leads were won',
  'chart-axis-money': '{what}, {currency}',
  'chart-axis-percent': '{what}, %',
  'chart-what-profitAfterService': 'profit after service',
  'chart-what-contributionMargin': 'margin after fees',
  'chart-what-grossMargin': 'gross margin',
  'chart-what-netSales': 'net sales',
} as const;
