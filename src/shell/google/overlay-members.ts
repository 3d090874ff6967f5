// The members of what lies over cells (rules that colour them, bands, links) that the project may use; `slice.ts` says
// what the lists are for.

export type ConditionalFormatRuleBuilderKeys =
  | 'build'
  | 'copy'
  | 'getRanges'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setRanges'
  | 'whenNumberGreaterThan'
  | 'whenNumberLessThan'
  | 'whenTextContains'
  | 'whenTextEqualTo'
  | 'whenTextStartsWith';
export type ConditionalFormatRuleKeys = 'copy' | 'getBooleanCondition' | 'getRanges';
export type BooleanConditionKeys = 'getBackground' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor';
export type BandingKeys =
  | 'getRange'
  | 'getSecondRowColor'
  | 'remove'
  | 'setFirstRowColor'
  | 'setFooterRowColor'
  | 'setHeaderRowColor'
  | 'setRange'
  | 'setSecondRowColor';
export type RichTextValueBuilderKeys = 'build' | 'setLinkUrl' | 'setText';
export type RichTextValueKeys = 'getLinkUrl' | 'getText';
