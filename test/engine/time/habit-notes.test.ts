import { say } from '../../../src/engine/messages/index.js';
import { habitNotes } from '../../../src/engine/time/habit-notes.js';
import { choosePack } from '../../../src/engine/time/occasions/index.js';

describe('what is said beside habits', () => {
  const gaps = { typicalDays: 37, lapseDays: 134.6, gaps: 9, openGaps: 9 };
  const said = (basis: 'all' | 'returning' | 'assumed', country: string | null, currency: string | null) =>
    habitNotes({ shopGaps: { ...gaps, basis }, pack: choosePack(country, currency) }, currency).map(({ key, params }) => say(key, params));

  it('tells the days after which a customer counts as lapsed, and whose occasions were taken', () => {
    expect(said('all', 'GB', null)).toEqual([
      expect.stringMatching(/after about 135 days.*four in five/),
      'Occasions are those of the United Kingdom, as the country is set.',
    ]);
    expect(said('returning', null, 'BDT')).toEqual([
      expect.stringMatching(/135 days.*never came back/),
      expect.stringMatching(/Bangladesh.*BDT/),
    ]);
    expect(said('assumed', null, null)).toEqual([expect.stringMatching(/assumed/), expect.stringMatching(/not known/)]);
  });

  it('leaves no placeholder open', () => {
    for (const basis of ['all', 'returning', 'assumed'] as const) expect(said(basis, null, 'USD').join()).not.toMatch(/[{}]/);
  });
});
