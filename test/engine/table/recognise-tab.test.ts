import type { Cell } from '../../../src/engine/table/cell.js';
import { guessRole, recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import type { ChosenColumns, RecognisedTab, TabRole } from '../../../src/engine/table/roles.js';
import { growthOfFourTimes, nearlyLinear } from '../../growth.js';
import { sayIssue } from './say-issue.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const tab = (...cells: Cell[][]) => ({ tab: 'Orders', cells });

function recognised(cells: Cell[][], role: TabRole = 'orders', chosen?: ChosenColumns): RecognisedTab {
  const result = recogniseTab({ tab: 'Orders', cells }, role, chosen);
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return result.value;
}
const roles = (found: RecognisedTab) => Object.fromEntries(found.matches.map(({ role, header }) => [role, header]));
function refusal(cells: Cell[][], role: TabRole = 'orders', chosen?: ChosenColumns): string {
  const result = recogniseTab({ tab: 'Orders', cells, firstRow: 3, firstColumn: 2 }, role, chosen);
  if (result.ok) throw new Error('it was recognised');
  return sayIssue(result.issue);
}

const superstore = [
  ...['Row ID', 'Order ID', 'Order Date', 'Ship Date', 'Ship Mode', 'Customer ID', 'Customer Name', 'Segment', 'Country', 'City', 'State'],
  ...['Postal Code', 'Region', 'Product ID', 'Category', 'Sub-Category', 'Product Name', 'Sales', 'Quantity', 'Discount', 'Profit'],
];

describe('headers', () => {
  test('of the Superstore file each find their role, an id before a name and the order date before the ship date', () => {
    expect(roles(recognised([superstore]))).toEqual({
      customer: 'Customer ID',
      customerName: 'Customer Name',
      date: 'Order Date',
      order: 'Order ID',
      amount: 'Sales',
      quantity: 'Quantity',
      discount: 'Discount',
      profit: 'Profit',
      product: 'Product Name',
      sku: 'Product ID',
      category: 'Category',
    });
  });

  test.each([
    ['customer_id', 'order_date', 'revenue'],
    ['CUSTOMER-ID', 'OrderDate', 'Revenue (USD)'],
    ['  Customer   Id ', 'Order  Date:', 'revenue EUR'],
    ['Cústomer ID', 'Órder date', 'REVENUE'],
    ['Client', 'Date', 'Net sales'],
    ['E-mail', 'Created at', 'Total'],
  ])('are found whatever their case, accents, spaces, punctuation and currency: %s, %s, %s', (customer, date, amount) => {
    const found = recognised([[amount, customer, date]]);
    expect(found.matches.map(({ role, column }) => [role, column])).toEqual([
      ['customer', 1],
      ['date', 2],
      ['amount', 0],
    ]);
    expect(found.matches.every(({ confidence }) => confidence === 'certain')).toBe(true);
  });

  test('with only a name, the name is the customer', () => {
    expect(roles(recognised([['Customer Name', 'Date', 'Amount']]))).toEqual({ customer: 'Customer Name', date: 'Date', amount: 'Amount' });
  });

  test('whose column is empty give way to the next best with values', () => {
    const found = recognised([
      ['Customer ID', 'Customer Name', 'Date', 'Amount'],
      ['', 'Ana', day('2024-05-03'), 5],
    ]);
    expect(roles(found).customer).toBe('Customer Name');
  });

  test('may stand below note lines and blank rows, and rows are counted as the sheet does', () => {
    const notes = [[], ['Sales of my shop', ''], ['Date', '2024-05-01'], [''], ['Customer', 'Date', 'Amount'], ['Ana', '2024-05-03', '5']];
    const found = recognised(notes);
    expect(found.headerIndex).toBe(4);
    expect(found.firstDataRow).toBe(6);
    const lower = recogniseTab({ tab: 'Orders', cells: notes, firstRow: 10 }, 'orders');
    expect(lower.ok && lower.value.firstDataRow).toBe(15);
  });

  test('that hold % are no amounts', () => {
    expect(roles(recognised([['Customer', 'Date', 'Amount', 'Profit %']])).profit).toBeUndefined();
  });

  test('of our own tag column and of a prototype are nothing special', () => {
    const found = recognised([['Customer', 'Date', 'Amount', 'Segment (Clientele)', 'Segment (Clientele)', '__proto__', 'constructor']]);
    expect(found.matches).toHaveLength(3);
    expect(found.issues).toEqual([]);
  });

  test('of quantity and unit price will do for an amount, and a lone price is the amount of its row', () => {
    expect(roles(recognised([['Customer', 'Date', 'Qty', 'Unit Price']]))).toMatchObject({ quantity: 'Qty', unitPrice: 'Unit Price' });
    const alone = recognised([['Customer', 'Date', 'Price']]).matches.find(({ role }) => role === 'amount');
    expect(alone).toMatchObject({ header: 'Price', confidence: 'likely' });
  });

  test('of a refund column without numbers are told, because refunds would be missed', () => {
    const found = recognised([
      ['Customer', 'Date', 'Amount', 'Refunded'],
      ['Ana', day('2024-05-03'), 5, 'yes'],
    ]);
    expect(roles(found).refund).toBeUndefined();
    expect(found.issues.map(sayIssue)).toEqual([
      'The column “Refunded” in Orders D1 is not used as Refund, because most of its values are not numbers; write numbers there or choose another column.',
    ]);
  });
});

describe('values', () => {
  test('tell the role of a column when only one column can have it', () => {
    const found = recognised([
      ['Who', 'Moment', 'How much', 'Zip'],
      ['Ana', day('2024-05-03'), 5, 10115],
      ['Ben', day('2024-05-04'), 7.5, 10117],
    ]);
    expect(found.matches.map(({ role, header, confidence }) => [role, header, confidence])).toEqual([
      ['customer', 'Who', 'likely'],
      ['date', 'Moment', 'likely'],
      ['amount', 'How much', 'likely'],
    ]);
  });

  test('that fit two columns are no evidence', () => {
    const sentence = refusal([
      ['Customer', 'Date', 'First', 'Second'],
      ['Ana', day('2024-05-03'), 5, 6],
    ]);
    expect(sentence).toBe(
      'No column of Orders says what each sale was worth: the headers in B3:E3 are Customer, Date, First, Second; ' +
        'head that column Amount (or two columns Quantity and Unit price), or choose it in the sidebar.',
    );
  });
});

describe('the owner’s choice', () => {
  const sheet = [['Customer ID', 'Customer', 'Date', 'Sales', 'Takings']];

  test('wins over every header', () => {
    const found = recognised(sheet, 'orders', { customer: 'Customer', amount: 'takings' });
    expect(roles(found)).toMatchObject({ customer: 'Customer', amount: 'Takings' });
    expect(found.matches[0]).toMatchObject({ confidence: 'chosen', reason: 'You chose the column headed “Customer”.' });
  });

  test('finds its header row even where no header is known', () => {
    const found = recognised([['My list'], ['x', 'y', 'z'], ['Ana', day('2024-05-03'), 5]], 'orders', {
      customer: 'x',
      date: 'y',
      amount: 'z',
    });
    expect(found.headerIndex).toBe(1);
  });

  test('of a header that is gone stops, and names it', () => {
    expect(refusal(sheet, 'orders', { amount: 'Umsatz' })).toBe(
      'The column “Umsatz” that you chose as Amount is not among the headers in Orders B3:F3 (Customer ID, Customer, Date, Sales, Takings); ' +
        'give it its header back or choose another column.',
    );
  });

  test('of an empty text means that there is no such column', () => {
    expect(roles(recognised([['Customer', 'Date', 'Amount', 'Refund']], 'orders', { refund: '' })).refund).toBeUndefined();
  });
});

describe('two columns with the same header', () => {
  test('stop the work when a figure needs them, and both cells are named', () => {
    expect(refusal([['Customer', 'Date', 'Sales', 'sales ']])).toBe(
      'In Orders the cells D3 and E3 have the same header, “Sales”, and that column is needed; give each its own header.',
    );
  });

  test('stop the work when one of them is chosen', () => {
    expect(refusal([['Customer', 'Date', 'Sales', 'Note', 'Note']], 'orders', { channel: 'Note' })).toContain('E3 and F3');
  });

  test('are only told when no role needs them', () => {
    const found = recognised([['Customer', 'Date', 'Sales', 'Note', 'Note', 'Brand', 'Brand']]);
    expect(found.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ['header-twice', 'D1'],
      ['header-twice', 'F1'],
    ]);
    expect(roles(found).brand).toBeUndefined();
  });
});

describe('a tab that can not be read', () => {
  test('because it is empty says so', () => {
    for (const cells of [[], [[]], [['', ' ', null]]]) expect(refusal(cells)).toContain('Orders is empty');
  });

  test('because the customer or the date is missing names the headers seen', () => {
    expect(refusal([['Date', 'Amount', 'Colour', 'Size']])).toContain(
      'No column of Orders says who the customer is: the headers in B3:E3 are Date, Amount, Colour, Size',
    );
    expect(refusal([['Customer', 'Amount']])).toContain(
      'No column of Orders says when each sale was: the headers in B3:C3 are Customer, Amount',
    );
  });

  test('because it tells no service says so', () => {
    expect(refusal([['Customer', 'Opened']], 'service')).toContain('says how much service was given');
  });

  test('with a header of 50,000 characters is refused at once, in a short sentence', () => {
    const headers = (length: number) => [['é ('.repeat(length / 3), 'x'.repeat(length), ' '.repeat(length)]];
    const refusing = (length: number) => {
      const cells = headers(length);
      return () => refusal(cells);
    };
    expect(growthOfFourTimes(12_500, refusing)).toBeLessThan(nearlyLinear);
    expect(refusal(headers(50_000)).length).toBeLessThan(350);
  });
});

describe('a service tab', () => {
  test.each([
    ['handle_seconds', 'seconds'],
    ['Duration (min)', 'minutes'],
    ['Minutes', 'minutes'],
    ['Hours spent', 'hours'],
    ['Talk time in mins', 'minutes'],
    ['Effort score', 'effort'],
  ])('with a column %s has its %s', (header, role) => {
    expect(roles(recognised([['ticket_id', 'customer_id', 'opened', header]], 'service'))).toMatchObject({ [role]: header });
  });
});

describe('what a tab holds', () => {
  test.each([
    [superstore, { role: 'orders', matched: 11 }],
    [['SKU', 'Unit cost'], { role: 'products', matched: 2 }],
    [['Product', 'Category', 'Cost price', 'Valid from'], { role: 'products', matched: 4 }],
    [['Campaign', 'Segment', 'Cost', 'Sent', 'Responded', 'Revenue'], { role: 'campaigns', matched: 6 }],
    [['Name', 'Quote date', 'Won'], { role: 'leads', matched: 3 }],
    [['Customer', 'Awareness', 'Purchase intent'], { role: 'survey', matched: 3 }],
    [['ticket_id', 'customer_id', 'opened', 'channel', 'handle_seconds'], { role: 'service', matched: 5 }],
    [['Customer ID', 'Name', 'E-mail', 'City'], { role: 'customers', matched: 4 }],
    [['ID', 'Year_Birth', 'Education', 'Income'], { role: 'customers', matched: 1 }],
    [['customer_id', 'state', 'total_day_minutes', 'churn'], { role: 'customers', matched: 1 }],
    [['Segment', 'Orders', 'Net sales', 'Days since last order'], null],
    [['Note', 'Colour'], null],
    [[], null],
  ])('is guessed from its headers: %j', (headers, expected) => {
    expect(guessRole(tab(headers as string[]))).toEqual(expected);
  });
});
