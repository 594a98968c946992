import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire between a service and its database that can fail as a network does: the database does not notice. */
export type Wire = {
  uri: string;
  /** Breaks all connections and refuses new ones, until it is mended. */
  cut(): void;
  /** Takes what is sent and hands nothing on, in both directions, of new connections too, until it is mended. */
  freeze(): void;
  mend(): void;
  /** Hands on what comes from the database so many milliseconds later; 0: at once. */
  delay(ms: number): void;
  close(): Promise<void>;
};

/** Leads to where a database answers. */
export async function openWire(to: URL): Promise<Wire> {
  const sockets = new Set<Socket>();
  let isCut = false;
  let isFrozen = false;
  let delayMs = 0;
  const join = (one: Socket, other: Socket) => {
    for (const [from, into] of [
      [one, other],
      [other, one],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => {
        if (from === one || delayMs === 0) into.write(bytes);
        else setTimeout(() => into.writable && into.write(bytes), delayMs);
      });
      if (isFrozen) from.pause();
      from.on('end', () => into.end());
      from.on('error', () => into.destroy());
      from.on('close', () => {
        sockets.delete(from);
        into.destroy();
      });
    }
  };
  const server = createServer((socket) => {
    if (isCut) return void socket.destroy();
    join(socket, connect(Number(to.port), to.hostname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    freeze() {
      isFrozen = true;
      for (const socket of sockets) socket.pause();
    },
    mend() {
      isCut = false;
      isFrozen = false;
      for (const socket of sockets) socket.resume();
    },
    delay(ms) {
      delayMs = ms;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
