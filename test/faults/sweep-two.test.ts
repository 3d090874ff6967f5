import { testSweep } from './sweep-share.js';

testSweep(2);
