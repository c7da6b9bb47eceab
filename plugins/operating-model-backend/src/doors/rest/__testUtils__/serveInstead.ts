import { json } from 'node:stream/consumers';
import { createServer, type Server } from 'node:http';

/** What answers in place of a catalog: an empty one, or the same text to whatever is asked. */
export type Instead = 'empty' | { type: string; text: string };

/** A server of its own that answers as the catalog does not, by what a test wants at that moment. */
export async function serveInstead(
  instead: () => Instead | undefined,
): Promise<Server> {
  const server = createServer(async (request, response) => {
    const answer = instead();
    if (answer && answer !== 'empty') {
      response.setHeader('content-type', answer.type);
      response.end(answer.text);
      return;
    }
    response.setHeader('content-type', 'application/json');
    if (request.url?.includes('/by-name/')) {
      response.statusCode = 404;
      response.end('{"error":{"name":"NotFoundError","message":"None"}}');
    } else if (request.url?.includes('/by-refs')) {
      const { entityRefs } = (await json(request)) as { entityRefs: string[] };
      response.end(JSON.stringify({ items: entityRefs.map(() => null) }));
    } else {
      response.end('{"items":[],"totalItems":0,"pageInfo":{}}');
    }
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}
