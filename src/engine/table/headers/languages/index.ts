import type { HeaderLanguage } from '../header-language.js';
import { arabic } from './ar.js';
import { bengali } from './bn.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { hausa } from './ha.js';
import { hebrew } from './he.js';
import { hindi } from './hi.js';
import { portuguese } from './pt.js';

/** The languages whose headers are known. Where two are as good a guess for a tab, the earlier one is taken. */
export const headerLanguages: readonly HeaderLanguage[] = [
  english,
  ...[bengali, hausa, french, spanish, portuguese, german, hindi, arabic, hebrew],
];
