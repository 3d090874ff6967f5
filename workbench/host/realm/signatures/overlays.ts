import type {
  BandingKeys,
  BooleanConditionKeys,
  ConditionalFormatRuleBuilderKeys,
  ConditionalFormatRuleKeys,
  RichTextValueBuilderKeys,
  RichTextValueKeys,
} from '../../../../src/shell/google/slice.js';
import type { Signatures } from './signature.js';

const none = [''] as const;
const text = ['string'] as const;
const textOrNull = ['string?'] as const;
const number = ['number'] as const;

export const conditionalFormatRuleBuilderSignatures: Signatures<ConditionalFormatRuleBuilderKeys> = {
  build: none,
  copy: none,
  getRanges: none,
  setBackground: textOrNull,
  setBold: ['boolean?'],
  setFontColor: textOrNull,
  setRanges: ['array'],
  whenNumberGreaterThan: number,
  whenNumberLessThan: number,
  whenTextContains: text,
  whenTextEqualTo: text,
  whenTextStartsWith: text,
};

export const conditionalFormatRuleSignatures: Signatures<ConditionalFormatRuleKeys> = {
  copy: none,
  getBooleanCondition: none,
  getRanges: none,
};

export const booleanConditionSignatures: Signatures<BooleanConditionKeys> = {
  getBackground: none,
  getCriteriaType: none,
  getCriteriaValues: none,
  getFontColor: none,
};

export const bandingSignatures: Signatures<BandingKeys> = {
  getRange: none,
  getSecondRowColor: none,
  remove: none,
  setFirstRowColor: textOrNull,
  setFooterRowColor: textOrNull,
  setHeaderRowColor: textOrNull,
  setRange: ['Range'],
  setSecondRowColor: textOrNull,
};

export const richTextValueBuilderSignatures: Signatures<RichTextValueBuilderKeys> = { build: none, setLinkUrl: textOrNull, setText: text };
export const richTextValueSignatures: Signatures<RichTextValueKeys> = { getLinkUrl: none, getText: none };
