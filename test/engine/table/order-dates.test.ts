import { lines, refusal } from './orders-sheet.js';
import { sayIssue } from './say-issue.js';

const head = ['Customer', 'Order date', 'Ship date', 'Amount'];
const iso = (day: number | undefined) => new Date((day as number) * 86_400_000).toISOString().slice(0, 10);

test('where order dates can be read both ways, ship dates that can only be read one way decide, and that is said', () => {
  const read = lines([head, ['Ana', '03/05/2024', '13/05/2024', 1], ['Ben', '04/05/2024', '05/05/2024', 2]]);
  expect([...read.lines.day].map(iso)).toEqual(['2024-05-03', '2024-05-04']);
  expect(read.issues.map(sayIssue)).toContain(
    'The dates in the column “Order date” of Orders can be read both as day/month and as month/day, such as “03/05/2024” in B2; ' +
      'they are read as day/month, because “13/05/2024” in C2 can only be that.',
  );
});

test('the column’s own proof outweighs the other column', () => {
  const read = lines([head, ['Ana', '05/13/2024', '13/05/2024', 1], ['Ben', '05/04/2024', '05/06/2024', 2]]);
  expect([...read.lines.day].map(iso)).toEqual(['2024-05-13', '2024-05-04']);
  expect(read.issues.map(({ code }) => code)).not.toContain('date-order-borrowed');
});

test('two other columns that prove different orders prove none, and the question names three rows', () => {
  const rows = [
    ['Ana', '03/05/2024', '13/05/2024', 1, '05/13/2024'],
    ['Ben', '04/05/2024', '', 2, ''],
    ['Ben', '05/06/2024', '', 2, ''],
    ['Ben', '07/06/2024', '', 2, ''],
  ];
  expect(refusal([[...head, 'Due date'], ...rows])).toContain('such as “03/05/2024” in B2, “04/05/2024” (B3), “05/06/2024” (B4); write');
});

test('years of two digits that may stand first are a question of their own', () => {
  expect(refusal([head, ['Ana', '24/12/31', '', 1], ['Ben', '24/11/30', '', 1], ['Ben', '25/01/15', '', 1]])).toBe(
    'The dates in the column “Order date” of Orders can be read with the year first and with the year last, ' +
      'such as “24/12/31” in B2, “24/11/30” (B3), “25/01/15” (B4); write the years with four digits, as in 2024-05-31.',
  );
});
