import { join } from 'node:path';
import { benchLoad } from '../../bench/load.js';
import { benchRefresh } from '../../bench/refresh.js';

const dist = join(__dirname, '../../dist');

test.each<[string, () => unknown, RegExp]>([
  ['loading the scripts', () => benchLoad(dist, 1), /Code\.js/],
  ['a refresh', () => benchRefresh(dist, [{ orders: 100, customers: 25 }]), /one more order/],
])('%s is measured with the add-on as it is built now', (_, bench, shown) => {
  const lines: string[] = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(line);
  });
  bench();
  jest.restoreAllMocks();
  expect(lines.join('\n')).toMatch(shown);
});
