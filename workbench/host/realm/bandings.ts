import type { BandingKeys } from '../../../src/shell/google/slice.js';
import type { BandInfo, Rect } from '../bridge/operations.js';
import { ask, exception } from './ask.js';
import { BandingTheme, memberName } from './enums.js';
import { guardClass } from './guard.js';
import { make, rectOf } from './makers.js';
import { bandingSignatures } from './signatures/overlays.js';

type GBanding = GoogleAppsScript.Spreadsheet.Banding;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Theme = GoogleAppsScript.Spreadsheet.BandingTheme;

const ids = new WeakMap<object, number>();

function infoOf(banding: object): BandInfo {
  const id = ids.get(banding) as number;
  for (const sheet of ask('book').sheets) {
    const found = ask('bands', sheet).find((band) => band.id === id);
    if (found) return found;
  }
  throw exception('The banding no longer exists.');
}

class BandingService implements Pick<GBanding, BandingKeys> {
  constructor(id: number) {
    ids.set(this, id);
  }
  getRange() {
    return make.range(infoOf(this).rect);
  }
  setRange(range: GRange) {
    ask('setBandRange', ids.get(this) as number, rectOf(range));
    return this as unknown as GBanding;
  }
}

/** Google's themes have colours of their own; here only the light grey one is known. */
export function addBanding(rect: Rect, theme?: Theme, showHeader = true, showFooter = true): GBanding {
  if (theme !== undefined && memberName(theme) !== memberName(BandingTheme.LIGHT_GREY))
    throw exception(`workbench: BandingTheme.${memberName(theme)} is not emulated`);
  const colours = { header: showHeader ? '#bdbdbd' : null, first: '#ffffff', second: '#f3f3f3', footer: showFooter ? '#dedede' : null };
  return wrapBanding(ask('addBand', rect, colours));
}

export function wrapBanding(id: number): GBanding {
  return new BandingService(id) as unknown as GBanding;
}

guardClass('SpreadsheetApp', 'Banding', BandingService, bandingSignatures);
