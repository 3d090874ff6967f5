import type { Cell } from '../../../src/engine/table/cell.js';
import { analysed } from '../shop/small-shop.js';
import { sayIssue } from '../table/say-issue.js';

const head = ['Customer ID', 'Email', 'Phone', 'Date', 'Amount'];
const day = '2024-05-03';

function buyers(orders: Cell[][], more: Partial<Parameters<typeof analysed>[0]> = {}) {
  const { customers, issues, source } = analysed({ orders: [head, ...orders], ...more });
  const sales = Object.fromEntries(customers.ids.map((id, at) => [id, (customers.netSales[at] as number) / 10_000]));
  return { sales, customers, issues, source, suggested: issues.filter(({ code }) => code.startsWith('customers-perhaps')) };
}

describe('rows of the orders belong to a customer', () => {
  test('by id; case and spaces do not count, leading zeros do, and a needless .0 does not', () => {
    const { sales } = buyers([
      ['17850.0', '', '', day, 1],
      [17850, '', '', day, 2],
      ['ab-1', '', '', day, 4],
      [' AB-1 ', '', '', day, 8],
      ['017850', '', '', day, 16],
    ]);
    expect(sales).toEqual({ '17850': 3, 'ab-1': 12, '017850': 16 });
  });

  test('by e-mail where there is no id, whatever its case and outer spaces', () => {
    const { sales, source } = buyers([
      ['', 'ANN@Shop.com ', '', day, 1],
      ['C1', 'ann@shop.com', '', day, 2],
      ['', 'bob@shop.com', '', day, 4],
      ['', 'Bob@shop.com', '', day, 8],
      ['', '', '', day, 16],
    ]);
    expect(sales).toEqual({ C1: 3, 'bob@shop.com': 12 });
    expect(source.rowsWithoutCustomer).toBe(1);
  });

  test('by phone where there is neither, in the form of E.164', () => {
    const { sales } = buyers([
      ['C1', '', '+44 20 7946 0958', day, 1],
      ['', '', '020 7946 0958', day, 2],
      ['', 'ann@shop.com', '+44 161 496 0000', day, 4],
      ['', '', '0161 4960000', day, 8],
    ]);
    expect(sales).toEqual({ C1: 3, 'ann@shop.com': 12 });
  });

  test('by e-mail before phone', () => {
    const { sales } = buyers([
      ['C1', 'ann@shop.com', '', day, 1],
      ['C2', '', '+44 20 7946 0958', day, 2],
      ['', 'ann@shop.com', '+44 20 7946 0958', day, 4],
    ]);
    expect(sales).toEqual({ C1: 5, C2: 2 });
  });
});

describe('two customers who may be one person are suggested, never merged', () => {
  test('when they share an e-mail address', () => {
    const { sales, suggested } = buyers([
      ['C1', 'ann@shop.com', '', day, 1],
      ['C2', 'Ann@shop.com', '', day, 2],
    ]);
    expect(sales).toEqual({ C1: 1, C2: 2 });
    expect(suggested.map(sayIssue)).toEqual([
      '“C2” in Orders A3 and “C1” may be one person: they have the same e-mail address; give them one id if so.',
    ]);
  });

  test('when they share a phone number; two reasons are told once', () => {
    const { suggested } = buyers([
      ['C1', 'ann@shop.com', '+44 20 7946 0958', day, 1],
      ['C2', 'ann@shop.com', '+44 20 7946 0958', day, 2],
      ['C3', '', '020 7946 0958', day, 2],
    ]);
    expect(suggested.map(({ code, cell, count }) => [code, cell, count])).toEqual([
      ['customers-perhaps-email', 'A3', 1],
      ['customers-perhaps-phone', 'A4', 1],
    ]);
  });

  test('when leading zeros may have been lost', () => {
    const { suggested } = buyers([
      ['00123', '', '', day, 1],
      [123, '', '', day, 2],
    ]);
    expect(suggested.map(sayIssue)).toEqual([
      '“123” in Orders A3 and “00123” may be one customer whose leading zeros were lost; write the id alike in all tabs if so.',
    ]);
  });

  test('when they have the same full name', () => {
    const { issues } = analysed({
      orders: [
        ['Customer ID', 'Customer name', 'Date', 'Amount'],
        ['C1', 'José Silva', day, 1],
        ['C2', 'SILVA', day, 1],
        ['C3', 'Jose  silva', day, 2],
      ],
    });
    const found = issues.filter(({ code }) => code.startsWith('customers-perhaps'));
    expect(found.map(({ code, cell, params }) => [code, cell, params?.other])).toEqual([['customers-perhaps-name', 'A4', 'C1']]);
  });

  test('but not when an address is the shop’s own, which many have', () => {
    const rows = Array.from({ length: 8 }, (_, at) => [`C${at}`, 'till@shop.com', '', day, 1]);
    expect(buyers(rows).suggested).toEqual([]);
  });
});

describe('the customers tab joins', () => {
  const customers = [
    ['Customer ID', 'Email', 'Phone', 'City'],
    ['C1', 'ann@shop.com', '', 'Kano'],
    ['X7', 'BOB@shop.com', '', 'Jos'],
    ['X8', '', '+44 20 7946 0958', 'Bath'],
    ['C9', '', '', 'Lagos'],
  ];
  const { sales, customers: columns } = buyers(
    [
      ['c1', '', '', day, 1],
      ['', 'bob@shop.com', '', day, 2],
      ['', '', '020 7946 0958', day, 4],
    ],
    { customers },
  );
  const field = columns.find('City');
  const cities = field.ok && field.field.column.kind === 'text' ? field.field.column : null;
  const cityOf = (id: string) => cities?.labels[cities.codes[columns.ids.indexOf(id)] as number];

  test('by id, by e-mail and by phone, and adds who has not ordered', () => {
    expect(sales).toEqual({ c1: 1, 'bob@shop.com': 2, '020 7946 0958': 4, C9: 0 });
    expect(['c1', 'bob@shop.com', '020 7946 0958', 'C9'].map(cityOf)).toEqual(['Kano', 'Jos', 'Bath', 'Lagos']);
  });

  test('but an address does not take a row from somebody with an id of their own', () => {
    const twins = buyers([['C1', 'ann@shop.com', '', day, 1]], {
      customers: [
        ['Customer ID', 'Email', 'City'],
        ['C1', 'ann@shop.com', 'Kano'],
        ['C2', 'ann@shop.com', 'Jos'],
      ],
    });
    expect(twins.sales).toEqual({ C1: 1, C2: 0 });
    expect(twins.suggested).toHaveLength(1);
  });
});

describe('the service tab joins', () => {
  const service = [
    ['Customer ID', 'Email', 'Minutes'],
    ['C1', '', 10],
    ['helpdesk-77', 'Ann@shop.com', 20],
    ['nobody', '', 40],
    ['', '', 5],
  ];
  const { customers, issues } = buyers([['C1', 'ann@shop.com', '', day, 1]], { service, hourlyRate: 60 });

  test('by id, else by e-mail: a helpdesk has ids of its own', () => {
    expect([...customers.serviceSeconds]).toEqual([1800]);
  });

  test('and tells who is in no other tab', () => {
    const found = issues.filter(({ code }) => code === 'customers-not-found');
    expect(found.map(sayIssue)).toEqual([
      'Service A4 names “nobody”, who is in no other tab; check the spelling, until then the row belongs to nobody.',
    ]);
  });
});
