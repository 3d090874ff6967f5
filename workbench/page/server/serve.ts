import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { type ChangeFeed, createChangeFeed } from './change-feed.js';
import { pageHtml } from './page-html.js';
import { checkOrigin, Refused, readJson } from './request.js';
import { answerGet, answerPost } from './routes.js';
import type { Session } from './session.js';

const types = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
]);
/** Keeps everything on this computer even if a package wanted to call home. */
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";

export interface Serving {
  readonly session: Session;
  /** Folder with page.js and page.css. */
  readonly pageFolder: string;
  /** The workbook as a file, made when asked for. */
  readonly exportXlsx: () => Uint8Array | Promise<Uint8Array>;
  /** A tab as CSV for a person; null when it is gone or empty. */
  readonly exportTab: (sheetId: number) => { readonly name: string; readonly content: string } | null;
  /** All reports as a page to be printed. */
  readonly exportHtml: () => Promise<string>;
}

/** Answers the page's requests. */
export function createPageHandler(serving: Serving): RequestListener {
  const feed = createChangeFeed(serving.session);
  return (request, response) => {
    answer(serving, feed, request, response).catch((error: unknown) => {
      if (!(error instanceof Refused)) console.error(error);
      if (response.headersSent) return response.destroy();
      const message = error instanceof Error ? error.message : String(error);
      return send(request, response, {
        status: error instanceof Refused ? error.status : 500,
        type: 'json',
        body: JSON.stringify({ message }),
      });
    });
  };
}

async function answer(serving: Serving, feed: ChangeFeed, request: IncomingMessage, response: ServerResponse): Promise<void> {
  checkOrigin(request, request.socket.localPort ?? 0);
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST') {
    const reply = answerPost(serving.session, feed, url.pathname, await readJson(request));
    if (!reply) throw new Refused(404, 'There is nothing here.');
    return send(request, response, { type: 'json', body: JSON.stringify(reply) });
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refused(405, 'Only GET and POST are understood.');
  if (url.pathname === '/') return send(request, response, { type: 'html', body: pageHtml(versionOf(serving.pageFolder)) });
  if (url.pathname === '/page.js' || url.pathname === '/page.css') return sendFile(serving, request, response, url.pathname);
  if (url.pathname === '/api/events') return streamEvents(feed, response);
  if (url.pathname === '/api/sidebar') return send(request, response, { type: 'text', body: serving.session.sidebarHtml() });
  if (url.pathname === '/download.xlsx') return sendXlsx(serving, response);
  if (url.pathname === '/tab.csv') return sendCsv(serving, response);
  if (url.pathname === '/reports.html') return send(request, response, { type: 'html', body: await serving.exportHtml() });
  const reply = answerGet(serving.session, feed, url);
  if (!reply) throw new Refused(404, 'There is nothing here.');
  return send(request, response, { type: 'json', body: JSON.stringify(reply) });
}

interface Answer {
  readonly status?: number;
  readonly type: 'json' | 'html' | 'text';
  readonly body: string;
}

const answerTypes = { json: 'application/json', html: 'text/html', text: 'text/plain' };

function send(request: IncomingMessage, response: ServerResponse, { status = 200, type, body }: Answer): void {
  response.writeHead(status, {
    'content-type': `${answerTypes[type]}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(type === 'html' ? { 'content-security-policy': policy } : {}),
  });
  response.end(request.method === 'HEAD' ? '' : body);
}

function versionOf(pageFolder: string): string {
  return statSync(`${pageFolder}/page.js`).mtimeMs.toString(36);
}

/** The script is 11 MB; it never leaves this computer, so it is sent as it is and kept by the browser until rebuilt. */
function sendFile({ pageFolder }: Serving, request: IncomingMessage, response: ServerResponse, path: string): void {
  const content = readFileSync(`${pageFolder}${path}`);
  response.writeHead(200, { 'content-type': types.get(extname(path)) ?? 'text/plain', 'cache-control': 'max-age=31536000, immutable' });
  response.end(request.method === 'HEAD' ? '' : content);
}

function streamEvents(feed: ChangeFeed, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const write = (event: string, data: object) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  write('hello', { version: feed.version });
  const stop = feed.subscribe((update) => write('update', update));
  const alive = setInterval(() => response.write(': still here\n\n'), 25_000);
  response.on('close', () => {
    clearInterval(alive);
    stop();
  });
}

async function sendXlsx({ session, exportXlsx }: Serving, response: ServerResponse): Promise<void> {
  const content = await exportXlsx();
  sendAttachment(response, `${session.workbook.name}.xlsx`, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content,
  });
}

/** The tab in front. */
function sendCsv({ session, exportTab }: Serving, response: ServerResponse): void {
  const sheetId = session.activeSheetId() ?? session.workbook.sheets.find(({ hidden }) => !hidden)?.id;
  const file = sheetId === undefined ? null : exportTab(sheetId);
  if (file === null) throw new Refused(404, 'This tab is empty, so there is nothing to save as CSV.');
  sendAttachment(response, file.name, { type: 'text/csv; charset=utf-8', content: file.content });
}

interface Attachment {
  readonly type: string;
  readonly content: string | Uint8Array;
}

function sendAttachment(response: ServerResponse, name: string, { type, content }: Attachment): void {
  response.writeHead(200, {
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}
