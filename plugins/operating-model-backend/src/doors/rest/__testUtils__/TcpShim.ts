import {
  connect,
  createServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';

/** What becomes of connections: they work, break and are refused, or are taken and never answered. */
export type ShimState = 'open' | 'cut' | 'hanging';

/**
 * A port that passes everything on to another one, until a test takes what is behind it away.
 */
export class TcpShim {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #hanging = new WeakSet<Socket>();
  #state: ShimState = 'open';

  private constructor(target: () => { host: string; port: number }) {
    this.#server = createServer(socket => {
      if (this.#state === 'cut') {
        socket.destroy();
        return;
      }
      this.#keep(socket);
      if (this.#state === 'open') {
        const behind = connect(target());
        this.#keep(behind);
        socket.pipe(behind).pipe(socket);
        socket.on('close', () => behind.destroy());
        behind.on('close', () => {
          // What hangs does not even hear that nobody is there any more.
          if (!this.#hanging.has(socket)) {
            socket.destroy();
          }
        });
      }
    });
  }

  /** @param target - where to; asked at each connection */
  static async listen(
    target: () => { host: string; port: number },
  ): Promise<TcpShim> {
    const shim = new TcpShim(target);
    await new Promise<void>(resolve => {
      shim.#server.listen(0, '127.0.0.1', resolve);
    });
    return shim;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Connections that hang do so for ever: what is `open` again is open for new ones. */
  set(state: ShimState): void {
    this.#state = state;
    for (const socket of this.#sockets) {
      if (state === 'cut') {
        socket.destroy();
      } else if (state === 'hanging') {
        this.#hanging.add(socket);
        socket.unpipe();
        socket.pause();
      }
    }
  }

  async close(): Promise<void> {
    this.set('cut');
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => this.#sockets.delete(socket));
  }
}
