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
  setFontColor: textOrNull,
  setRanges: ['array'],
  whenNumberLessThan: number,
  whenTextEqualTo: text,
  whenTextStartsWith: text,
};

export const conditionalFormatRuleSignatures: Signatures<ConditionalFormatRuleKeys> = {
  getBooleanCondition: none,
};

export const booleanConditionSignatures: Signatures<BooleanConditionKeys> = {
  getBackground: none,
  getFontColor: none,
};

export const bandingSignatures: Signatures<BandingKeys> = {
  getRange: none,
  setRange: ['Range'],
};

export const richTextValueBuilderSignatures: Signatures<RichTextValueBuilderKeys> = { build: none, setLinkUrl: textOrNull, setText: text };
export const richTextValueSignatures: Signatures<RichTextValueKeys> = { getLinkUrl: none, getText: none };
