import { ResponseError } from '@backstage/errors';
import { OperatingModelClient } from './OperatingModelClient';
import {
  operatingModelPaths,
  type OperatingModelRouteName,
} from './operatingModelPaths';

const BASE_URL = 'https://example.com/api/operating-model';

/** What a path must never be cut or changed by. */
const KIND = 'k?nd';
const NAMESPACE = 'ümlaut #1';
const NAME = 'a&b=c%2f+{id}';
const ID = 'first/second';
const ENTITY = `${KIND}:${NAMESPACE}/${NAME}`;

/** A call of each method, and what its request must hold beside method and path. */
const CALLS: {
  [Name in OperatingModelRouteName]: {
    call: (client: OperatingModelClient) => Promise<unknown>;
    params?: { [name: string]: string };
    query?: [string, string][];
    body?: object;
  };
} = {
  listEntities: {
    call: client =>
      client.listEntities({
        kind: ['component', 'api'],
        q: '100% & more',
        owner: undefined,
        limit: 5,
      }),
    query: [
      ['kind', 'component'],
      ['kind', 'api'],
      ['q', '100% & more'],
      ['limit', '5'],
    ],
  },
  getEntity: {
    call: client => client.getEntity(ENTITY),
    params: { kind: KIND, namespace: NAMESPACE, name: NAME },
  },
  listFindings: {
    call: client => client.listFindings(ENTITY, { code: '-model.invalid' }),
    params: { kind: KIND, namespace: NAMESPACE, name: NAME },
    query: [['code', '-model.invalid']],
  },
  refreshEntity: {
    call: client => client.refreshEntity(ENTITY),
    params: { kind: KIND, namespace: NAMESPACE, name: NAME },
  },
  getRunbook: {
    call: client => client.getRunbook(ENTITY, ID, ['./a b.md', 'c.md']),
    params: { kind: KIND, namespace: NAMESPACE, name: NAME, id: ID },
    query: [
      ['link', './a b.md'],
      ['link', 'c.md'],
    ],
  },
  getSummary: {
    call: client => client.getSummary('owner', { limit: 7 }),
    query: [
      ['limit', '7'],
      ['groupBy', 'owner'],
    ],
  },
  listIssueClasses: {
    call: client =>
      client.listIssueClasses({ q: 'a bill', model: ['one', 'two'] }),
    query: [
      ['q', 'a bill'],
      ['model', 'one'],
      ['model', 'two'],
    ],
  },
  listModels: {
    call: client => client.listModels({ cursor: 'a+b/c==', limit: 7 }),
    query: [
      ['cursor', 'a+b/c=='],
      ['limit', '7'],
    ],
  },
  getModel: {
    call: client => client.getModel(`${NAMESPACE}/${NAME}`),
    params: { namespace: NAMESPACE, name: NAME },
  },
  listModelParts: {
    call: client =>
      client.listModelParts(`${NAMESPACE}/${NAME}`, 'queues', { q: 'a b' }),
    params: { namespace: NAMESPACE, name: NAME, list: 'queues' },
    query: [['q', 'a b']],
  },
  previewModel: {
    call: client => client.previewModel('kind: OperatingModel\n'),
    body: { yaml: 'kind: OperatingModel\n' },
  },
  getDecision: {
    call: client =>
      client.getDecision(`operatingmodel:${NAMESPACE}/${NAME}`, ID),
    params: { namespace: NAMESPACE, name: NAME, id: ID },
  },
  listDecisions: {
    call: client => client.listDecisions({ gap: ['owner', 'cadence'] }),
    query: [
      ['gap', 'owner'],
      ['gap', 'cadence'],
    ],
  },
  getCoverage: {
    call: client => client.getCoverage({ model: ['suite'] }),
    query: [['model', 'suite']],
  },
  getLoad: { call: client => client.getLoad() },
  getTeam: {
    call: client =>
      client.getTeam(`group:${NAMESPACE}/${NAME}`, { below: 'true' }),
    params: { namespace: NAMESPACE, name: NAME },
    query: [['below', 'true']],
  },
  getPerson: {
    call: client => client.getPerson(`user:${NAMESPACE}/${NAME}`),
    params: { namespace: NAMESPACE, name: NAME },
  },
  listLoad: {
    call: client => client.listLoad('stops', { area: ['a', 'b'] }),
    params: { list: 'stops' },
    query: [
      ['area', 'a'],
      ['area', 'b'],
    ],
  },
  getRoute: {
    call: client =>
      client.getRoute({
        issueClass: 'lock-out',
        reportedAt: '2026-11-28T19:00:00+01:00',
      }),
    query: [
      ['issueClass', 'lock-out'],
      ['reportedAt', '2026-11-28T19:00:00+01:00'],
    ],
  },
  recordOffModel: {
    call: client => client.recordOffModel({ words: 'no such thing' }),
    body: { words: 'no such thing' },
  },
};

const names = Object.keys(operatingModelPaths) as OperatingModelRouteName[];

/** A client that gets this answer to everything, and the requests that it makes. */
function clientWith(answer: () => Response) {
  const requests: Request[] = [];
  const client = new OperatingModelClient({
    discoveryApi: {
      getBaseUrl: async pluginId => `https://example.com/api/${pluginId}`,
    },
    fetchApi: {
      fetch: async (input, init) => {
        requests.push(new Request(input, init));
        return answer();
      },
    },
  });
  return { client, requests };
}

/** The template filled the long way: part by part, so that a sign that ends a part is seen. */
function filled(template: string, params: { [name: string]: string } = {}) {
  return template
    .split('/')
    .map(part => params[part.replace(/^\{(\w+)\}$/, '$1')] ?? part);
}

describe('the client', () => {
  it('has a method for each route of the table, and no other', () => {
    const methods = Object.getOwnPropertyNames(
      OperatingModelClient.prototype,
    ).filter(name => name !== 'constructor');
    expect(methods.sort()).toEqual([...names].sort());
  });

  it.each(names)('asks as the table says: %s', async name => {
    const { method, path } = operatingModelPaths[name];
    const { call, params, query = [], body } = CALLS[name];
    const { client, requests } = clientWith(() => Response.json({}));

    await call(client);

    expect(requests).toHaveLength(1);
    const [request] = requests;
    const { origin, pathname, searchParams, hash } = new URL(request.url);
    expect(request.method).toBe(method.toUpperCase());
    expect(`${origin}${pathname}`.startsWith(`${BASE_URL}/v1/`)).toBe(true);
    expect(
      `${origin}${pathname}`
        .slice(`${BASE_URL}/v1`.length)
        .split('/')
        .map(decodeURIComponent),
    ).toEqual(filled(path, params));
    expect([...searchParams]).toEqual(query);
    expect(hash).toBe('');
    const text = await request.text();
    expect(text && JSON.parse(text)).toEqual(body ?? '');
    expect(request.headers.get('content-type')).toBe(
      body ? 'application/json' : null,
    );
  });

  it('answers what the backend answers: JSON, and a runbook as its text', async () => {
    const json = clientWith(() => Response.json({ items: [], totalItems: 0 }));
    expect(await json.client.listModels()).toEqual({
      items: [],
      totalItems: 0,
    });
    const text = clientWith(() => new Response('# Restart it'));
    expect(
      await text.client.getRunbook('component:sign-in', 'restart'),
    ).toEqual({ text: '# Restart it', url: undefined });
    const url = 'https://git.example/docs/restart.md';
    const onTheWeb = clientWith(
      () =>
        new Response('# Restart it', { headers: { 'content-location': url } }),
    );
    expect(
      await onTheWeb.client.getRunbook('component:sign-in', 'restart'),
    ).toEqual({ text: '# Restart it', url });
  });

  it.each(names)(
    'throws what the backend says where it refuses: %s',
    async name => {
      const { client } = clientWith(() =>
        Response.json(
          {
            error: { name: 'NotFoundError', message: 'Nothing to show' },
            response: { statusCode: 404 },
          },
          { status: 404, statusText: 'Not Found' },
        ),
      );

      const error = await CALLS[name].call(client).catch(thrown => thrown);

      expect(error).toBeInstanceOf(ResponseError);
      expect(error).toMatchObject({
        statusCode: 404,
        cause: { name: 'NotFoundError', message: 'Nothing to show' },
      });
    },
  );
});
