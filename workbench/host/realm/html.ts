import type { HtmlOutputKeys, HtmlServiceKeys } from '../../../src/shell/google/slice.js';
import { ask } from './ask.js';
import { guardClass } from './guard.js';
import { htmlOutputSignatures, htmlServiceSignatures } from './signatures/services.js';

type GHtml = GoogleAppsScript.HTML.HtmlOutput;

interface Html {
  content: string;
  title: string;
  width: number;
  height: number;
}

const outputs = new WeakMap<object, Html>();

/** What an HtmlOutput holds. */
export const htmlOf = (output: object): Html => outputs.get(output) as Html;

function change(output: object, patch: Partial<Html>): GHtml {
  Object.assign(htmlOf(output), patch);
  return output as GHtml;
}

class HtmlOutputService implements Pick<GHtml, HtmlOutputKeys> {
  constructor(content: string) {
    outputs.set(this, { content, title: '', width: 0, height: 0 });
  }
  getContent() {
    return htmlOf(this).content;
  }
  setContent(content: string) {
    return change(this, { content });
  }
  append(content: string) {
    return change(this, { content: htmlOf(this).content + content });
  }
  clear() {
    return change(this, { content: '' });
  }
  getTitle() {
    return htmlOf(this).title;
  }
  setTitle(title: string) {
    return change(this, { title });
  }
  getWidth() {
    return htmlOf(this).width;
  }
  setWidth(width: number) {
    return change(this, { width });
  }
  getHeight() {
    return htmlOf(this).height;
  }
  setHeight(height: number) {
    return change(this, { height });
  }
}

class HtmlServiceService implements Pick<GoogleAppsScript.HTML.HtmlService, HtmlServiceKeys> {
  createHtmlOutput(content?: unknown) {
    return new HtmlOutputService(String(content ?? '')) as unknown as GHtml;
  }
  /** The file as pushed: `Sidebar` and `Sidebar.html` name the same. */
  createHtmlOutputFromFile(name: string) {
    return new HtmlOutputService(ask('distFile', name)) as unknown as GHtml;
  }
}

guardClass('HtmlService', 'HtmlOutput', HtmlOutputService, htmlOutputSignatures);
guardClass('HtmlService', 'HtmlService', HtmlServiceService, htmlServiceSignatures);

export const htmlService: object = new HtmlServiceService();
