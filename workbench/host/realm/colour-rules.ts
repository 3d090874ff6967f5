import type { BooleanConditionKeys, ConditionalFormatRuleBuilderKeys, ConditionalFormatRuleKeys } from '../../../src/shell/google/slice.js';
import type { RuleInfo } from '../bridge/operations.js';
import { exception } from './ask.js';
import { guardClass } from './guard.js';
import { rectOf } from './makers.js';
import {
  booleanConditionSignatures,
  conditionalFormatRuleBuilderSignatures,
  conditionalFormatRuleSignatures,
} from './signatures/overlays.js';

type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const rules = new WeakMap<object, RuleInfo>();
export const ruleOf = (rule: object): RuleInfo => rules.get(rule) as RuleInfo;

const none: RuleInfo = { ranges: [], criteria: '', values: [], fontColor: null, background: null, bold: null };

function change(builder: object, patch: Partial<RuleInfo>): GBuilder {
  rules.set(builder, { ...ruleOf(builder), ...patch });
  return builder as GBuilder;
}

class BuilderService implements Pick<GBuilder, ConditionalFormatRuleBuilderKeys> {
  constructor() {
    rules.set(this, none);
  }
  setRanges(ranges: GRange[]) {
    return change(this, { ranges: ranges.map(rectOf) });
  }
  whenNumberLessThan(value: number) {
    return change(this, { criteria: 'NUMBER_LESS_THAN', values: [value] });
  }
  whenTextEqualTo(text: string) {
    return change(this, { criteria: 'TEXT_EQUAL_TO', values: [text] });
  }
  whenTextStartsWith(text: string) {
    return change(this, { criteria: 'TEXT_STARTS_WITH', values: [text] });
  }
  setFontColor(fontColor: string | null) {
    return change(this, { fontColor });
  }
  build() {
    const { ranges, criteria } = ruleOf(this);
    if (ranges.length === 0 || criteria === '') throw exception('A conditional format rule needs ranges and a condition.');
    return newRule(ruleOf(this));
  }
}

class RuleService implements Pick<GRule, ConditionalFormatRuleKeys> {
  constructor(rule: RuleInfo) {
    rules.set(this, rule);
  }
  getBooleanCondition() {
    return new ConditionService(ruleOf(this)) as unknown as GCondition;
  }
}

class ConditionService implements Pick<GCondition, BooleanConditionKeys> {
  constructor(rule: RuleInfo) {
    rules.set(this, rule);
  }
  getFontColor() {
    return ruleOf(this).fontColor;
  }
  getBackground() {
    return ruleOf(this).background;
  }
}

export function newRule(rule: RuleInfo): GRule {
  return new RuleService(rule) as unknown as GRule;
}

export function newRuleBuilder(): GBuilder {
  return new BuilderService() as unknown as GBuilder;
}

guardClass('SpreadsheetApp', 'ConditionalFormatRuleBuilder', BuilderService, conditionalFormatRuleBuilderSignatures);
guardClass('SpreadsheetApp', 'ConditionalFormatRule', RuleService, conditionalFormatRuleSignatures);
guardClass('SpreadsheetApp', 'BooleanCondition', ConditionService, booleanConditionSignatures);
