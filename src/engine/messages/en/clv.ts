/**
 * English texts of lifetime value: which model says what customers will buy, and why that one. Counts of purchases are
 * days with a purchase; `days` is the length of a period.
 */
export const clv = {
  'clv-by-model':
    'Predicted for each customer from how often and how recently they bought (BG/NBD) and what they spent (gamma-gamma), because {n} customers came back and the test holds: for the last {days} days it would have said {predicted} orders, {actual} came, and the rate of before says {naive}.',
  'clv-few-repeat-buyers':
    'Only {n|1 customer has|{n} customers have} bought on two days or more, and a prediction for single customers needs {least}, so none is made.',
  'clv-not-converged':
    'No parameters fit how these customers buy (the search did not settle), so no prediction for single customers is made.',
  'clv-purchases-at-bound':
    'How these customers buy does not fit the model (a parameter runs to its limit, as when everybody buys at the same pace or nobody ever leaves), so no prediction for single customers is made.',
  'clv-values-at-bound':
    'What these customers spend does not fit the model (a parameter runs to its limit, as when all purchases cost the same or a few cost far more), so no prediction for single customers is made.',
  'clv-correlated':
    'How often customers buy and what they spend go together (correlation {correlation}, the limit is {limit}), which the model does not allow, so no prediction for single customers is made.',
  'clv-not-testable':
    'The model can’t be fitted to the first part of the history, so that nothing shows whether it holds, and no prediction for single customers is made.',
  'clv-worse-than-naive':
    'Tested on the last {days} days the model would have said {predicted} orders where {actual} came, further off than the rate of before ({naive}), so no prediction for single customers is made.',
  'clv-as-before':
    'Instead, what each customer bought in the last year goes on, times the {percent}% of customers who come back within {days} days ({low}% to {high}%).',
  'clv-as-before-tested': 'For the last {days} days that would have said {historic} orders; {actual} came.',
  'clv-history-too-short':
    'The history is too short to tell how many customers come back, so nothing is predicted; look again after two months.',
} as const;
