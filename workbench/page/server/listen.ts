import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';

const defaultPort = 4173;
/** After so many ports in a row are taken, the system chooses one. */
const triedPorts = 20;

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on this computer only, under both of its names: were just 127.0.0.1 taken, another program on [::1] with the
 * same port would answer to `localhost` in some browsers.
 *
 * @param wanted the first port to try; 0 lets the system choose
 */
export async function listen(handler: RequestListener, wanted = defaultPort): Promise<Listening> {
  for (let port = wanted; port !== 0 && port < Math.min(wanted + triedPorts, 65536); port++) {
    const servers = await listenOn(handler, port);
    if (servers) return listening(servers);
  }
  for (;;) {
    const servers = await listenOn(handler, 0);
    if (servers) return listening(servers);
  }
}

/** `null` when the port is taken. A computer without IPv6 gets one server. */
async function listenOn(handler: RequestListener, port: number): Promise<readonly Server[] | null> {
  const first = await bind(handler, '127.0.0.1', port);
  if (first === 'taken') return null;
  if (first === 'absent') throw new Error('This computer has no address 127.0.0.1 to serve the page on.');
  const second = await bind(handler, '::1', portOf(first));
  if (second === 'absent') return [first];
  if (second !== 'taken') return [first, second];
  first.close();
  return null;
}

function bind(handler: RequestListener, host: string, port: number): Promise<Server | 'taken' | 'absent'> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('taken');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('absent');
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

function listening(servers: readonly Server[]): Listening {
  return {
    port: portOf(servers[0] as Server),
    async close() {
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise<void>((resolve) => server.close(() => resolve()));
          // Event streams stay open for good and would keep the process alive.
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}
