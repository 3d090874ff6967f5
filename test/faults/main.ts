import { chooser } from './choose-faults.js';
import { faultShops } from './fault-shop.js';
import { sweep } from './sweep.js';

const usage = 'Usage: npm run faults -- [--share 1] [--seed 1] [--only "part of a name"]';

/** Runs the whole sweep, or a share of it. @returns the exit code: 0 when every promise was kept */
function main(args: readonly string[]): number {
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) options.set(args[at] as string, args[at + 1] ?? '');
  const share = Number(options.get('--share') ?? 1);
  const seed = Number(options.get('--seed') ?? 1);
  if (!(share > 0 && share <= 1) || !Number.isInteger(seed)) {
    console.error(usage);
    return 2;
  }
  let runs = 0;
  let broken = 0;
  const begin = Date.now();
  for (const shop of faultShops.filter(({ id }) => id.includes(options.get('--only') ?? ''))) {
    const started = Date.now();
    const found = sweep(shop, chooser(share, seed));
    runs += found.made + found.seen;
    broken += found.broken.length;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const counts = `${found.made} fault runs made and ${found.seen} seen over ${found.calls} calls, ${found.states} states to heal, ${found.broken.length} broken`;
    console.log(`${shop.id}: ${counts}; ${found.survived} of ${found.failedOnce} single failures went unnoticed; ${seconds} s`);
    for (const sentence of [...found.broken, ...found.noticed].slice(0, 10)) console.log(`  ${sentence}`);
  }
  console.log(`${runs} fault runs, ${broken} broken promises, seed ${seed}, ${((Date.now() - begin) / 1000).toFixed(0)} s`);
  return broken === 0 && runs > 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
