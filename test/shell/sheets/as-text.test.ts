import { asText, textInCell } from '../../../src/shell/sheets/as-text.js';
import { growthOfFourTimes, nearlyLinear } from '../../growth.js';

describe('text written to a cell stays text', () => {
  test.each(['=1+1', '+31 6 1234', '-5', '@me', '＝1', '＋1', '－1', '＠a', '\tcmd', '\rcmd', '\ncmd', '#N/A', "'quoted"])(
    '%j gets an apostrophe in front',
    (text) => expect(asText(text)).toBe(`'${textInCell(text)}`),
  );

  test.each([' =1+1', '\u00a0=1+1', '\u3000=1+1', '\u200b=1+1', '\0=1+1', '\ufeff=1+1'])(
    'blanks before the sign in %j do not hide it',
    (text) => expect(asText(text)).toBe(`'${text}`),
  );

  test.each(['00123', '3-4', '2026-10-31', '12%', '১২', '1e5', '5 May', 'TRUE', 'false'])('%s would be read as something else', (text) =>
    expect(asText(text)).toBe(`'${text}`),
  );

  test.each(['Rina', 'Best customers', 'Ünal & Sons', 'a=b', 'plain - dashed', '__proto__', '>='])('%s is left as it is', (text) =>
    expect(asText(text)).toBe(text),
  );

  test('text longer than a cell holds is cut, never inside a character', () => {
    const flower = '\u{1f33b}';
    const cut = textInCell('a'.repeat(49_998) + flower.repeat(5));
    expect(cut).toHaveLength(49_998);
    expect(textInCell('a'.repeat(49_997) + flower.repeat(5)).endsWith(flower)).toBe(true);
  });

  test('a cell of 50,000 characters is judged at once', () => {
    const judging = (length: number) => {
      const text = ' '.repeat(length - 1_000) + 'a'.repeat(1_000);
      return () => asText(text);
    };
    expect(growthOfFourTimes(12_500, judging)).toBeLessThan(nearlyLinear);
  });
});
