import { createServer } from 'node:net';

/** A port of the loopback interface that nobody listens on. */
export async function freePort() {
  return listenShortly({ port: 0, host: '127.0.0.1' });
}

/** Whether nobody listens on a port, on any interface. */
export async function isFree(port) {
  return listenShortly({ port }).then(
    () => true,
    () => false,
  );
}

async function listenShortly(where) {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(where, resolve);
  });
  const { port } = server.address();
  await new Promise(resolve => {
    server.close(resolve);
  });
  return port;
}
