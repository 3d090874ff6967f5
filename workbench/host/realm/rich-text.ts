import type { RichTextValueBuilderKeys, RichTextValueKeys } from '../../../src/shell/google/slice.js';
import { guardClass } from './guard.js';
import { richTextValueBuilderSignatures, richTextValueSignatures } from './signatures/overlays.js';

type GBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GValue = GoogleAppsScript.Spreadsheet.RichTextValue;

interface RichText {
  readonly text: string;
  readonly link: string | null;
}

const texts = new WeakMap<object, RichText>();
/** A text and where it leads. */
export const richTextOf = (value: object): RichText => texts.get(value) as RichText;

function change(builder: object, patch: Partial<RichText>): GBuilder {
  texts.set(builder, { ...richTextOf(builder), ...patch });
  return builder as GBuilder;
}

class BuilderService implements Pick<GBuilder, RichTextValueBuilderKeys> {
  constructor() {
    texts.set(this, { text: '', link: null });
  }
  setText(text: string) {
    return change(this, { text, link: null });
  }
  setLinkUrl(...args: readonly (number | string | null)[]) {
    return change(this, { link: args[0] as string | null });
  }
  build() {
    return new ValueService(richTextOf(this)) as unknown as GValue;
  }
}

class ValueService implements Pick<GValue, RichTextValueKeys> {
  constructor(value: RichText) {
    texts.set(this, value);
  }
  getText() {
    return richTextOf(this).text;
  }
  getLinkUrl() {
    return richTextOf(this).link;
  }
}

export function newRichText(): GBuilder {
  return new BuilderService() as unknown as GBuilder;
}

guardClass('SpreadsheetApp', 'RichTextValueBuilder', BuilderService, richTextValueBuilderSignatures);
guardClass('SpreadsheetApp', 'RichTextValue', ValueService, richTextValueSignatures);
