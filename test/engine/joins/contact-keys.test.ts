import { callingCode, commonCountry, emailKey, phoneDigits, phoneKey } from '../../../src/engine/joins/contact-keys.js';

const key = (text: string, country: string | null = null) => {
  const digits = phoneDigits(text);
  return digits === null ? null : phoneKey(digits, country);
};

test.each([
  ['ANN@Shop.com', 'ann@shop.com'],
  ['\u00a0ann@shop.com ', 'ann@shop.com'],
  ['ann\u200b@shop.com', 'ann@shop.com'],
  ['mailto:Ann@shop.com', 'ann@shop.com'],
  ['ann+sale@shop.com', 'ann+sale@shop.com'],
  ['ann', ''],
  ['ann@shop', ''],
  ['@shop.com', ''],
  ['ann@shop.com, bob@shop.com', ''],
  ['x'.repeat(50_000), ''],
])('the e-mail address %j is compared as %j', (text, expected) => {
  expect(emailKey(text)).toBe(expected);
});

describe('phone numbers in the form of E.164', () => {
  // Numbers of ranges that the countries' regulators keep for films and examples.
  test.each([
    ['+44 20 7946 0958', '+442079460958'],
    ['0044 (0)20 7946-0958', '+442079460958'],
    ['+44 (0) 20 7946 0958', '+442079460958'],
    ['+1 (212) 555-0147', '+12125550147'],
    ['+1 212 555 0147 ext. 12', '+12125550147'],
    ['+234 803 555 0100', '+2348035550100'],
    ['+৮৮০ ১৭১১ ৫৫৫০১০', '+8801711555010'],
    ['+39 06 5550 1234', '+390655501234'],
  ])('%j is %s', (text, expected) => {
    expect(key(text)).toBe(expected);
  });

  test.each([
    ['020 7946 0958', '44', '+442079460958'],
    ['0803 555 0100', '234', '+2348035550100'],
    ['2348035550100', '234', '+2348035550100'],
    ['(212) 555-0147', '1', '+12125550147'],
    ['12125550147', '1', '+12125550147'],
    ['06 5550 1234', '39', '+390655501234'],
  ])('%j in the country +%s is %s', (text, country, expected) => {
    expect(key(text, country)).toBe(expected);
  });

  test('a national number of an unknown country equals itself only', () => {
    expect(key('020 7946 0958')).toBe('02079460958');
  });

  test.each(['', '12', 'none', '2.34801E+12', '1234567890123456', 'x'.repeat(50_000)])('%j is no number', (text) => {
    expect(key(text)).toBeNull();
  });

  test('calling codes have one, two or three digits', () => {
    expect(['12125550147', '442079460958', '2348035550100'].map(callingCode)).toEqual(['1', '44', '234']);
  });

  test('the country of a shop is told by its international numbers, if they agree', () => {
    const country = (...texts: string[]) => commonCountry(texts.map(phoneDigits));
    expect(country('020 7946 0958', '+44 20 7946 0959', '+44 161 496 0000')).toBe('44');
    expect(country('+44 20 7946 0959', '+1 212 555 0147')).toBeNull();
    expect(country('020 7946 0958')).toBeNull();
  });
});
