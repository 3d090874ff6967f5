import { join } from 'node:path';
import { benchEngine } from './engine.js';
import { benchHost } from './host.js';
import { benchReading } from './reading.js';

const quick = process.argv.includes('--quick');
const dist = join(process.cwd(), 'dist');

benchEngine(quick ? [1_000, 10_000] : [10_000, 100_000, 1_000_000], quick ? 3 : 7);
benchHost(dist, quick ? [1_000] : [1_000, 10_000, 100_000], quick ? 1 : 5);
benchReading(quick ? 20_000 : 540_000, quick ? 3 : 5);
