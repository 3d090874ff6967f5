import { expectedOfNew, expectedPurchases } from '../../../../src/engine/worth/clv/bg-nbd-expectations.js';
import { predict } from '../../../../src/engine/worth/clv/predict.js';
import { convert, type Duration, days, monthIn, weeks } from '../../../../src/engine/worth/clv/time-unit.js';
import { customerOne, firstThree, fittedAsPublished, valuesAsPublished } from './published.js';

describe('the unit of time', () => {
  it('is part of the type: days don’t compile where weeks are counted, and are refused where a cast lets them through', () => {
    // @ts-expect-error: a month in days for a model in weeks
    expect(() => expectedOfNew(fittedAsPublished, days(30))).toThrow('A time in days was given where weeks are counted');
    // @ts-expect-error: the same for a customer's history
    expect(() => expectedPurchases(fittedAsPublished, customerOne, days(30))).toThrow('in days');
    const cast = days(30) as Duration<TimeUnitOfModel> as Duration<'weeks'>;
    expect(() => expectedOfNew(fittedAsPublished, cast)).toThrow('in days');
  });

  it('makes the difference between 36.278 and 140.0962, which is what a month of 30 comes to where weeks are counted', () => {
    const models = { purchases: fittedAsPublished, values: valuesAsPublished };
    const asWeeks = { periods: 12, period: monthIn('weeks'), discountRate: 0.01 };
    expect(predict(models, firstThree, asWeeks).discounted[0]).toBeCloseTo(36.278, 3);
    // Somebody who writes that a month has 30 weeks gets the wrong figure; somebody who has days gets a refusal.
    expect(predict(models, firstThree, { ...asWeeks, period: weeks(30) }).discounted[0]).toBeCloseTo(140.096, 3);
    // @ts-expect-error: days
    expect(() => predict(models, firstThree, { ...asWeeks, period: days(30) })).toThrow('in days');
  });

  it('converts: a month is 4.345 weeks or 30.415 days', () => {
    expect(monthIn('weeks')).toEqual({ unit: 'weeks', length: 4.345 });
    expect(monthIn('days').length).toBeCloseTo(30.415, 10);
    expect(convert(days(14), 'weeks')).toEqual(weeks(2));
    expect(convert(weeks(2), 'days')).toEqual(days(14));
  });
});

type TimeUnitOfModel = 'weeks' | 'days';
