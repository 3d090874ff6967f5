import { readFileSync } from 'node:fs';
import { fixture } from './run-cli.js';

/** Superstore over and over, each time with new order and customer ids, until there are so many lines. */
export function largeShop(lines: number): string {
  const [header, ...rows] = readFileSync(fixture('superstore/superstore.csv'), 'utf8').trimEnd().split('\n');
  const text = [header];
  for (let i = 0; i < lines; i++) {
    const round = Math.floor(i / rows.length);
    // The fourth and twelfth quotation marks close the order id's and the customer id's fields' text.
    text.push(
      (rows[i % rows.length] as string).replace(
        /^\d+,"([^"]*)",([^,]*,[^,]*,"[^"]*"),"([^"]*)"/,
        `${i + 1},"$1-${round}",$2,"$3-${round}"`,
      ),
    );
  }
  return `${text.join('\n')}\n`;
}
