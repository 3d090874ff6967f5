import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readCsv } from '../../../workbench/files/read-csv.js';
import { splitDelimited } from '../../../workbench/files/split-delimited.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(utf8(text), 'shop.csv');

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? '\ufeff' : '') + text)].flatMap((character) => [...character].map((c) => c.charCodeAt(0)));
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('the encoding of a text file', () => {
  const rows = [
    ['Kunde', 'Umsatz'],
    ['Café Müller', '5'],
  ];
  const text = 'Kunde,Umsatz\nCafé Müller,5\n';

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark, which is dropped', utf8(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16(text, false, true)],
    ['UTF-16 BE with a mark', utf16(text, true, true)],
    ['UTF-16 LE without a mark', utf16(text, false, false)],
    ['UTF-16 BE without a mark', utf16(text, true, false)],
    ['windows-1252', Uint8Array.from([...text].map((character) => character.charCodeAt(0)))],
  ])('%s is recognised', (_, bytes) => {
    expect(readCsv(bytes, 'shop.csv')).toEqual(rows);
  });

  test('the euro sign and curly quotes of windows-1252 are not taken for control characters', () => {
    const bytes = Uint8Array.from([0x61, 0x2c, 0x80, 0x0a, 0x62, 0x2c, 0x93, 0xe9, 0x94, 0x9f]);
    expect(readCsv(bytes, 'shop.csv')).toEqual([
      ['a', '€'],
      ['b', '“é”Ÿ'],
    ]);
  });

  test('Bengali in UTF-8 stays Bengali', () => {
    expect(read('গ্রাহক,টাকা\nরহিম,১২৩\n')[1]).toEqual(['রহিম', '১২৩']);
  });
});

describe('what separates the columns', () => {
  test.each([
    ['a comma', 'a,b\n1,2\n'],
    ['a semicolon', 'a;b\n1;2\n'],
    ['a tab', 'a\tb\n1\t2\n'],
  ])('%s is recognised', (_, text) => {
    expect(read(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('decimal commas do not pass for columns where a semicolon separates', () => {
    expect(read('Kunde;Betrag\nA;1,50\nB;2,75\nC;3,00\n')[1]).toEqual(['A', '1,50']);
  });

  test('semicolons inside quotes do not pass for columns', () => {
    const text = 'name,note\nA,"x; y; z"\nB,"u; v; w"\n';
    expect(read(text)[1]).toEqual(['A', 'x; y; z']);
  });

  test('one line with many commas does not outvote all the others', () => {
    expect(read('a;b\n1;x, y, z, w, v\n2;x\n3;y\n')[1]).toEqual(['1', 'x, y, z, w, v']);
  });

  test('a title above the headers does not mislead', () => {
    expect(read('Orders of 2026\n\nname;sum\nA;1,5\nB;2,5\n')[2]).toEqual(['name', 'sum']);
  });

  test("Excel's first line sep=; is obeyed and dropped", () => {
    expect(read('sep=;\r\na,x;b\r\n1,5;2\r\n')).toEqual([
      ['a,x', 'b'],
      ['1,5', '2'],
    ]);
  });

  test('a file of one column stays one column', () => {
    expect(read('name\nA\nB\n')).toEqual([['name'], ['A'], ['B']]);
  });
});

describe('rows and quotes', () => {
  test('a quoted field may hold the separator, line breaks and doubled quotes', () => {
    expect(read('a,b\n"1,5","say ""hi""\nthere"\n')[1]).toEqual(['1,5', 'say "hi"\nthere']);
  });

  test('an inch sign inside a field is text, and one at its beginning with text behind is kept as written', () => {
    expect(read('a,b\nnail 5",x\n"5" nail,y\n').slice(1)).toEqual([
      ['nail 5"', 'x'],
      ['"5" nail', 'y'],
    ]);
  });

  test('a quote that is never closed is refused, naming its cell, instead of swallowing the rest of the file', () => {
    expect(() => read('a,b\n1,2\n3,"4\n5,6\n')).toThrow(/^shop\.csv, cell B3: a quotation mark opens here and is never closed/);
  });

  test('blank lines in the middle stay, so that row numbers are those of the file; at the end they go', () => {
    expect(read('a,b\n\n1,2\n\n,\n')).toEqual([['a', 'b'], [''], ['1', '2']]);
  });

  test.each([
    ['Windows', '\r\n'],
    ['Unix', '\n'],
    ['old Mac', '\r'],
  ])('%s line ends are understood', (_, end) => {
    expect(read(`a,b${end}1,2${end}`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('a last empty field counts, with and without a line end behind it', () => {
    expect(read('a,b\n1,')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
    expect(read('a,b\n1,\n2,x\n')[1]).toEqual(['1', '']);
  });

  test('an empty file has no rows', () => {
    expect(read('')).toEqual([]);
    expect(read('\n\n')).toEqual([]);
  });

  test('a text without quotation marks is split as the parser would split it, whatever its line ends', () => {
    const piece = fc.constantFrom('a', 'é', ' ', ',', ';', '\t', '\n', '\r\n', '\r', '0');
    fc.assert(
      fc.property(
        fc.string({ unit: piece, maxLength: 20 }),
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 4 }),
        (text, delimiter, to) => {
          const parsed = (options: object) =>
            parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, ...options });
          expect(splitDelimited(text, delimiter).rows).toEqual(parsed({}));
          expect(splitDelimited(text, delimiter, to).rows).toEqual(parsed({ to }));
        },
      ),
    );
  });

  test('the rows before an open quote are told, so that its row is the file’s', () => {
    expect(splitDelimited('a,b\r\n"1",2\n3,"4\n5,6\n', ',')).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      openQuote: { row: 3, column: 2 },
    });
  });

  test('whatever is written as well-formed text is read back as it was', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r\n', '0'), maxLength: 6 });
    const quoted = (text: string) => (/[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text);
    const file = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(file, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((row) => row.map(quoted).join(',') + end).join('');
        expect(splitDelimited(text, ',').rows).toEqual(rows);
      }),
    );
  });
});
