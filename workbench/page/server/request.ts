import type { IncomingMessage } from 'node:http';

/** A request that is not answered; the sentence goes to whoever asked. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** A pasted block of a few hundred thousand cells fits; anything larger is a mistake. */
const mostBodyBytes = 32 * 1024 * 1024;

/**
 * Lets only the workbench's own page in. Another web site can make a browser send requests here, also under a name of
 * its own that points to this computer; the `Host` and `Origin` headers give both away.
 */
export function checkOrigin(request: IncomingMessage, port: number): void {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host)) throw new Refused(403, 'The workbench answers only to localhost.');
  if (origin !== undefined && origin !== `http://${host}`) throw new Refused(403, 'The workbench answers only to its own page.');
  const site = request.headers['sec-fetch-site'];
  const isVisit = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit)
    throw new Refused(403, 'The workbench answers only to its own page.');
}

/** The JSON object in a request's body. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (!request.headers['content-type']?.startsWith('application/json')) throw new Refused(415, 'Send JSON.');
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += (part as Buffer).length;
    // The rest is still read, and forgotten: a sender that is cut off never sees the answer.
    if (bytes <= mostBodyBytes) parts.push(part as Buffer);
    else parts.length = 0;
  }
  if (bytes > mostBodyBytes) throw new Refused(413, `More than ${mostBodyBytes / 1024 / 1024} MB at once is refused.`);
  try {
    const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    if (body !== null && typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // Falls through to the sentence below.
  }
  throw new Refused(400, 'The request is not a JSON object.');
}
