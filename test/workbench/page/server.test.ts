import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Listening, listen } from '../../../workbench/page/server/listen';
import { createPageHandler } from '../../../workbench/page/server/serve';
import { fakeSession, fakeSheet } from './fake-session';

let folder: string;
let server: Listening;
let session: ReturnType<typeof fakeSession>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clientele page '));
  writeFileSync(join(folder, 'page.js'), '"the page"');
  session = fakeSession(
    [
      fakeSheet(1, 'Orders', [
        ['Customer', 'Sales'],
        ['Ada', 12],
      ]),
      fakeSheet(2, 'Empty', []),
    ],
    [],
    '<p>Side</p>',
  );
  const handler = createPageHandler({
    session,
    pageFolder: folder,
    exportXlsx: () => Buffer.from('PK'),
    exportTab: (sheetId) => (sheetId === 1 ? { name: 'Orders é.csv', content: 'Customer,Sales\r\n' } : null),
    exportHtml: async () => '<!doctype html><p>All reports</p>',
  });
  server = await listen(handler, 0);
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly host?: string;
}

/** fetch() would set the Host header itself. */
function ask(path: string, { method = 'GET', headers = {}, body, host = '127.0.0.1' }: Asked = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host, port: server.port, path, method, headers: { host: `localhost:${server.port}`, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      },
    );
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

test('the page has a language, a title and a policy that lets nothing in from elsewhere', async () => {
  const { status, headers, body } = await ask('/');
  expect(status).toBe(200);
  expect(body).toContain('<html lang="en">');
  expect(body).toMatch(/<title>[^<]+<\/title>/);
  expect(body).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  expect(headers['content-security-policy']).toContain("default-src 'self'");
});

test('the state holds the sheets, their first rows, the menu and the sidebar', async () => {
  const state = JSON.parse((await ask('/api/state')).body);
  expect(state).toMatchObject({
    name: 'Fake shop',
    sheets: [
      { name: 'Orders', lastRow: 2 },
      { name: 'Empty', lastRow: 0 },
    ],
    blocks: [{ sheetId: 1, values: ['Customer', 'Sales', 'Ada', 12] }],
    menu: { entries: [{ functionName: 'openSidebar' }, { functionName: 'tagRows' }] },
    sidebar: { title: 'Clientele' },
  });
});

test.each(['evil.example', 'localhost:1', 'localhost', '127.0.0.1.evil.example'])(
  'a request that came by the name %s is refused',
  async (host) => {
    expect((await ask('/api/state', { headers: { host } })).status).toBe(403);
  },
);

test('another web site may neither read nor change anything', async () => {
  const foreign = { origin: 'http://evil.example' };
  expect((await ask('/api/state', { headers: foreign })).status).toBe(403);
  expect((await post('/api/menu', { functionName: 'tagRows' }, foreign)).status).toBe(403);
  expect((await post('/api/menu', { functionName: 'tagRows' }, { origin: 'null' })).status).toBe(403);
  expect((await ask('/api/state', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  expect(session.calls).toEqual([]);
});

test('a form of another site, which needs no permission to post text, is refused', async () => {
  const headers = { 'content-type': 'text/plain' };
  expect((await ask('/api/menu', { method: 'POST', body: { functionName: 'tagRows' }, headers })).status).toBe(415);
  expect(session.calls).toEqual([]);
});

test('what is not an object of the right shape is refused with a sentence', async () => {
  for (const body of [
    [],
    'x',
    { sheetId: 'one', cells: [] },
    { sheetId: 1, cells: [{ row: -1, column: 1, text: '' }] },
    { sheetId: 1, cells: [null] },
  ]) {
    const { status, body: answer } = await post('/api/type', body);
    expect(status).toBe(400);
    expect(JSON.parse(answer).message).toMatch(/\.$/);
  }
});

test('more than 32 MB at once is refused', async () => {
  const { status } = await post('/api/type', { text: 'x'.repeat(33 * 1024 * 1024) });
  expect(status).toBe(413);
});

test('a file outside the page cannot be had', async () => {
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/page.js/../../package.json', '/package.json']) {
    expect((await ask(path)).status).toBe(404);
  }
});

test('what is typed reaches the workbook, and every open page hears of it', async () => {
  const stream = await fetch(`http://localhost:${server.port}/api/events`);
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  let heard = '';
  const listening = (async () => {
    while (!heard.includes('event: update')) heard += Buffer.from((await reader.read()).value ?? []).toString();
  })();
  await post('/api/type', { sheetId: 1, cells: [{ row: 2, column: 2, text: '99' }] });
  await listening;
  await reader.cancel();
  expect(heard).toContain('event: hello');
  expect(heard).toContain('"values":["99"]');
});

test('a cell that cannot be typed into answers with the reason', async () => {
  const { status, body } = await post('/api/type', { sheetId: 1, cells: [{ row: 1, column: 1, text: 'refuse me' }] });
  expect(status).toBe(409);
  expect(JSON.parse(body).message).toBe('A pivot table stands here.');
});

test('a call of the sidebar carries its arguments there and its value back', async () => {
  const { body } = await post('/api/call', { functionName: 'saveColumns', args: [{ a: 1 }, null] });
  expect(JSON.parse(body)).toEqual({ ok: true, value: [{ a: 1 }, null] });
  expect(session.calls).toEqual([{ functionName: 'saveColumns', args: [{ a: 1 }, null] }]);
});

test('the download has the name of the spreadsheet', async () => {
  const { headers, body } = await ask('/download.xlsx');
  expect(headers['content-disposition']).toContain('Fake%20shop.xlsx');
  expect(body).toBe('PK');
});

test('the server is reached on this computer only', async () => {
  const second = await listen(() => undefined, server.port);
  expect(second.port).not.toBe(server.port);
  await second.close();
});
