import { SheetUnderTest } from './sheet-under-test.js';

/**
 *      A        B    C
 *  1   name     qty  ok
 *  2   apple    3    TRUE
 *  3   Banana   5    FALSE
 *  4   cherry   8    TRUE
 *  5   apple    4
 */
const table = () =>
  new SheetUnderTest().typeAll({
    ...{ A1: 'name', A2: 'apple', A3: 'Banana', A4: 'cherry', A5: 'apple' },
    ...{ B1: 'qty', B2: '3', B3: '5', B4: '8', B5: '4' },
    ...{ C1: 'ok', C2: 'TRUE', C3: 'FALSE', C4: 'TRUE' },
  });

test.each([
  ['=SUM(B1:B5)', 20],
  ['=SUM(B2:B5,1,"2")', 23],
  ['=SUM(TRUE,2)', 3],
  ['=SUM(C2:C4)', 0],
  ['=COUNT(A1:C5)', 4],
  ['=COUNT(1,"2","x")', 2],
  ['=COUNTA(A1:C6)', 14],
  ['=COUNTBLANK(C1:C6)', 2],
  ['=COUNTUNIQUE(A2:A5)', 3],
  ['=AVERAGE(B2:B5)', 5],
  ['=AVERAGE(A1:A5)', '#DIV/0!'],
  ['=MIN(B2:B5)', 3],
  ['=MAX(B2:B5,99)', 99],
  ['=MAX(D1:D9)', 0],
  ['=MEDIAN(B2:B5)', 4.5],
  ['=PERCENTILE(B2:B5,0.25)', 3.75],
  ['=PERCENTILE(B2:B5,1)', 8],
  ['=PERCENTILE(B2:B5,2)', '#NUM!'],
  ['=ROUND(2.5)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(1250,-2)', 1300],
  ['=ROUNDUP(1.01,1)', 1.1],
  ['=ROUNDUP(1.2,1)', 1.2],
  ['=ROUNDDOWN(-1.99,1)', -1.9],
  ['=ABS(-3)', 3],
  ['=INT(-1.5)', -2],
  ['=MOD(-1,3)', 2],
  ['=SUMPRODUCT(B2:B5,B2:B5)', 114],
  ['=SUMPRODUCT((A2:A5="apple")*B2:B5)', 7],
  ['=SUMPRODUCT(B2:B5,B2:B4)', '#VALUE!'],
])('numbers: %s gives %p', (formula, value) => {
  expect(table().result(formula)).toBe(value);
});

test.each([
  ['=SUMIF(A2:A5,"apple",B2:B5)', 7],
  ['=SUMIF(A2:A5,"APPLE",B2)', 7],
  ['=SUMIF(B2:B5,">4")', 13],
  ['=SUMIF(A:A,"b*",B:B)', 5],
  ['=SUMIFS(B2:B5,A2:A5,"apple",B2:B5,"<4")', 3],
  ['=SUMIFS(B2:B5,A2:A5,"<>apple")', 13],
  ['=SUMIFS(B2:B5,A2:A4,"apple")', '#VALUE!'],
  ['=COUNTIF(B2:B5,5)', 1],
  ['=COUNTIF(B2:B5,"<>5")', 3],
  ['=COUNTIF(A2:A5,"?pple")', 2],
  ['=COUNTIF(C2:C6,"")', 2],
  ['=COUNTIF(C2:C6,"<>")', 3],
  ['=COUNTIF(C2:C4,TRUE)', 2],
  ['=COUNTIF(C2:C4,"true")', 2],
  ['=COUNTIFS(A2:A5,"apple",B2:B5,">=4")', 1],
  ['=AVERAGEIF(A2:A5,"apple",B2:B5)', 3.5],
  ['=AVERAGEIFS(B2:B5,A2:A5,"none")', '#DIV/0!'],
])('criteria: %s gives %p', (formula, value) => {
  expect(table().result(formula)).toBe(value);
});

test.each([
  ['=IF(1>2,"yes","no")', 'no'],
  ['=IF(1>2,"yes")', false],
  ['=IF(1/0,1,2)', '#DIV/0!'],
  ['=IF(TRUE,1,1/0)', 1],
  ['=IFERROR(1/0)', ''],
  ['=IFERROR(5,1)', 5],
  ['=IFNA(1/0,1)', '#DIV/0!'],
  ['=AND(TRUE,1,B2>2)', true],
  ['=AND(C2:C4)', false],
  ['=OR(FALSE,C2:C4)', true],
  ['=NOT(0)', true],
  ['=ISBLANK(D1)', true],
  ['=ISERROR(1/0)', true],
  ['=ISNUMBER(B2)', true],
  ['=ISTEXT(B2)', false],
])('conditions: %s gives %p', (formula, value) => {
  expect(table().result(formula)).toBe(value);
});

test.each([
  ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'],
  ['=CONCATENATE(A2:A3)', 'appleBanana'],
  ['=JOIN("-",A2:A4)', 'apple-Banana-cherry'],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(DATE(2026,1,31),"yyyy-mm")', '2026-01'],
  ['=LEFT("abc")', 'a'],
  ['=LEFT("abc",9)', 'abc'],
  ['=RIGHT("abc",2)', 'bc'],
  ['=RIGHT("abc",0)', ''],
  ['=MID("abcdef",2,3)', 'bcd'],
  ['=LEFT("abc",-1)', '#NUM!'],
  ['=LEN(12.5)', 4],
  ['=TRIM("  a   b ")', 'a b'],
  ['=UPPER("aß")', 'ASS'],
  ['=LOWER("ÄB")', 'äb'],
])('text: %s gives %p', (formula, value) => {
  expect(table().result(formula)).toBe(value);
});

test.each([
  ['=DATE(2026,1,31)', 46053],
  ['=DATE(2026,13,1)', 46388],
  ['=YEAR("2026-01-31")', 2026],
  ['=MONTH(46053)', 1],
  ['=DAY(46053.9)', 31],
  ['=YEAR("soon")', '#VALUE!'],
])('dates: %s gives %p', (formula, value) => {
  expect(table().result(formula)).toBe(value);
});

test.each([
  ['=INDEX(A1:B5,3,2)', 5],
  ['=SUM(INDEX(A1:B5,0,2))', 20],
  ['=INDEX(A1:B5,9,1)', '#NUM!'],
  ['=INDEX(B2:B5,2)', 5],
  ['=MATCH("cherry",A1:A5,0)', 4],
  ['=MATCH("CH*",A1:A5,0)', 4],
  ['=MATCH("kiwi",A1:A5,0)', '#N/A'],
  ['=MATCH(4,{1,3,5,7})', 2],
  ['=MATCH(0,{1,3,5,7})', '#N/A'],
  ['=MATCH(4,{7,5,3},-1)', 2],
  ['=VLOOKUP("apple",A2:B5,2,FALSE)', 3],
  ['=VLOOKUP("kiwi",A2:B5,2,FALSE)', '#N/A'],
  ['=VLOOKUP("apple",A2:B5,3,FALSE)', '#REF!'],
  ['=VLOOKUP(6,{1,"low";5,"mid";9,"high"},2)', 'mid'],
  ['=ROW(B7)', 7],
  ['=COLUMN(B7)', 2],
  ['=ROW()', 99],
  ['=COLUMN()', 26],
])('look-ups: %s gives %p', (formula, value) => {
  expect(table().result(formula)).toBe(value);
});

test('FILTER keeps the rows that meet every condition and says when there are none', () => {
  const it = table().typeAll({ E1: '=FILTER(A2:B5,B2:B5>3,A2:A5<>"cherry")', E8: '=FILTER(A2:A5,B2:B5>99)' });
  expect(it.values('E1:F3')).toEqual([
    ['Banana', 5],
    ['apple', 4],
    [null, null],
  ]);
  expect(it.value('E8')).toBe('#N/A');
  expect(it.message('E8')).toBe('No matches are found in FILTER evaluation.');
});

test('SORT orders by a column either way, keeps equal rows in order and puts empty cells last', () => {
  const it = table().typeAll({ E1: '=SORT(A2:B6,1,TRUE,2,FALSE)', H1: '=SORT(B2:B6,1,FALSE)' });
  expect(it.values('E1:F5')).toEqual([
    ['apple', 4],
    ['apple', 3],
    ['Banana', 5],
    ['cherry', 8],
    [null, null],
  ]);
  expect(it.values('H1:H5')).toEqual([[8], [5], [4], [3], [null]]);
});

test('UNIQUE and TRANSPOSE work on whole rows', () => {
  const it = table().typeAll({ E1: '=UNIQUE(A2:A5)', F1: '=TRANSPOSE(A2:B3)' });
  expect(it.values('E1:E4')).toEqual([['apple'], ['Banana'], ['cherry'], [null]]);
  expect(it.values('F1:G2')).toEqual([
    ['apple', 'Banana'],
    [3, 5],
  ]);
});

test('ARRAYFORMULA works on each cell, repeating single rows and columns', () => {
  const it = table().typeAll({
    E1: '=ARRAYFORMULA(B2:B4*10)',
    F1: '=ARRAYFORMULA(IF(B2:B4>4,UPPER(A2:A4),"-"))',
    G1: '=ARRAYFORMULA(B2:B3+{1,2})',
    J1: '=ARRAYFORMULA(IFERROR(1/{0,2},"x"))',
  });
  expect(it.values('E1:F3')).toEqual([
    [30, '-'],
    [50, 'BANANA'],
    [80, 'CHERRY'],
  ]);
  expect(it.values('G1:H2')).toEqual([
    [4, 5],
    [6, 7],
  ]);
  expect(it.values('J1:K1')).toEqual([['x', 0.5]]);
});
