import { isWeekday, monthNames, monthOf } from '../../../src/engine/table/calendar-words.js';
import { headerKey } from '../../../src/engine/table/header-key.js';

test('every language has twelve months, and no word is two of them in any languages', () => {
  expect(Object.keys(monthNames).sort()).toEqual(['ar', 'bn', 'de', 'en', 'es', 'fr', 'ha', 'he', 'hi', 'pt']);
  const months = new Map<string, number>();
  const clashes: string[] = [];
  for (const [language, names] of Object.entries(monthNames)) {
    const all = names.split(',').map((month) => month.trim().split('/'));
    expect([language, all.length]).toEqual([language, 12]);
    for (const [index, words] of all.entries()) {
      for (const word of words) {
        const known = months.get(headerKey(word));
        if (known !== undefined && known !== index + 1) clashes.push(`${language} ${word}`);
        months.set(headerKey(word), index + 1);
      }
    }
  }
  expect(clashes).toEqual([]);
});

test.each([
  ['AOÛT', 8],
  ['décembre', 12],
  ['Mrz', 3],
  ['setiembre', 9],
  ['Out', 10],
  ['Satumba', 9],
  ['ফেব্রুয়ারি', 2],
  ['सितम्बर', 9],
  ['ابريل', 4],
  ['ספטמבר', 9],
  ['בינואר', 1],
  ['marc', 0],
  ['juni0r', 0],
  ['', 0],
])('%j is month %d', (word, month) => {
  expect(monthOf(word)).toBe(month);
});

test('days of the week are known long and short', () => {
  expect(['Thu', 'jeudi', 'quinta-feira', 'Do', 'বৃহস্পতিবার', 'गुरुवार', 'الخميس', 'Alhamis', 'jueves', 'שלישי'].every(isWeekday)).toBe(true);
  expect(['', 'May', 'week'].some(isWeekday)).toBe(false);
});
