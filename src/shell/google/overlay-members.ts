// The members of what lies over cells (rules that colour them, bands, links) that the project may use; `slice.ts` says
// what the lists are for.

export type ConditionalFormatRuleBuilderKeys =
  | 'build'
  | 'setFontColor'
  | 'setRanges'
  | 'whenNumberLessThan'
  | 'whenTextEqualTo'
  | 'whenTextStartsWith';
export type ConditionalFormatRuleKeys = 'getBooleanCondition';
export type BooleanConditionKeys = 'getBackground' | 'getFontColor';
export type BandingKeys = 'getRange' | 'setRange';
export type RichTextValueBuilderKeys = 'build' | 'setLinkUrl' | 'setText';
export type RichTextValueKeys = 'getLinkUrl' | 'getText';
