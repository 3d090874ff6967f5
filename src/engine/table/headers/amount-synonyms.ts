/**
 * Headers of what a row sold for, best first: net before plain before total (which may hold tax and shipping) before gross
 * and list, which are before discounts.
 */
export const amountSynonyms: readonly string[] = [
  ...['net sales', 'net amount', 'net revenue', 'net total', 'net value', 'sales', 'sales amount', 'sales value', 'revenue', 'line total'],
  ...['line amount', 'line revenue', 'line value', 'item total', 'extended price', 'extended amount', 'subtotal', 'amount', 'order amount'],
  ...['order value', 'order subtotal', 'sale amount', 'sale value', 'sale', 'purchase amount', 'transaction amount', 'invoice amount'],
  ...['total', 'total sales', 'total revenue', 'total amount', 'total price', 'order total', 'invoice total', 'grand total', 'turnover'],
  ...['total paid', 'amount paid', 'amount spent', 'total spent', 'dollar value', 'monetary value', 'gross sales', 'gross amount'],
  ...['gross revenue', 'gross total', 'gross', 'list amount', 'list total', 'list value'],
];
