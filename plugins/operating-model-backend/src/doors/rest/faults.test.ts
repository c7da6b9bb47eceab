import { TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { type Knex } from 'knex';
import { until } from '../../__testUtils__/until';
import { catalogBehindShim } from './__testUtils__/catalogBehindShim';
import { ask, ROUTES } from './__testUtils__/everyRoute';
import { restEntities } from './__testUtils__/restEntities';
import { startRest, type RestBackend } from './__testUtils__/startRest';
import { TcpShim } from './__testUtils__/TcpShim';
import { rule } from './__testUtils__/TestPolicy';

// Everything is given up sooner here than in earnest.
jest.mock('../../availability/limits', () => ({
  ...jest.requireActual('../../availability/limits'),
  ANSWER_WITHIN_MS: 1_500,
  LONGEST_CALL_MS: 60_000,
  PATIENCE_MS: 1_000,
  // What sweeps alone tell is what is looked at here.
  PROBES: { pauseMs: 3_600_000 },
}));
jest.mock('../../database/sql/LONGEST_STATEMENT_MS', () => ({
  LONGEST_STATEMENT_MS: 3_000,
}));

jest.setTimeout(180_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Needs the catalog for each answer, with the credentials of the caller. */
const ASK_THE_CATALOG = rule('HAS_METADATA', { key: 'name' });

function shimmed(knex: Knex, port: number): Knex {
  const { connection, ...config } = knex.client.config;
  return knexFactory({
    ...config,
    // The password is hidden from being copied.
    connection: {
      ...connection,
      password: connection.password,
      host: '127.0.0.1',
      port,
    },
  });
}

// The other one is a file, to which no network leads.
const behindANetwork = databases
  .eachSupportedId()
  .filter(([databaseId]) => databaseId === 'POSTGRES_15');

behindANetwork.forEach(([databaseId]) => {
  describe('while the database is away', () => {
    let rest: RestBackend;
    let shim: TcpShim;
    let connected: Knex;
    const startedAt = Date.now();

    beforeAll(async () => {
      let target = { host: '', port: 0 };
      shim = await TcpShim.listen(() => target);
      rest = await startRest({
        databases,
        databaseId,
        entities: restEntities(),
        evaluated: 12,
        connect: knex => {
          const { host, port } = knex.client.connectionSettings;
          target = { host, port: Number(port) };
          connected = shimmed(knex, shim.port);
          return connected;
        },
      });
    });
    afterAll(async () => {
      await rest?.stop();
      await connected?.destroy();
      await shim?.close();
    });

    it.each(['cut', 'hanging'] as const)(
      'every route ends with a 503 that says since when, and is answered again afterwards: %s',
      async state => {
        const admin = rest.as('admin');
        const expected = await Promise.all(
          ROUTES.map(name => ask(admin, name)),
        );
        shim.set(state);
        const known = async () =>
          /^The database has not answered since/.test(
            (await ask(admin, 'getEntity')).body.error?.message,
          );
        await until(known, 60);

        const { since } = (await ask(admin, 'getEntity')).body.error;
        expect(since).toMatch(ISO);
        expect(Date.parse(since)).toBeGreaterThanOrEqual(startedAt);
        const answers = await Promise.all(
          ROUTES.filter(name => name !== 'previewModel').map(async name => {
            const { status, body, headers } = await ask(admin, name);
            return { name, status, body, headers };
          }),
        );
        for (const { name, status, body, headers } of answers) {
          expect({ name, status, error: body.error, headers }).toEqual({
            name,
            status: 503,
            error: {
              name: 'ServiceUnavailableError',
              message: `The database has not answered since ${since}; try again in a few seconds`,
              since,
            },
            headers: expect.objectContaining({ 'retry-after': '10' }),
          });
        }

        shim.set('open');
        await until(async () => {
          const again = await Promise.all(ROUTES.map(name => ask(admin, name)));
          return again.every(
            ({ status }, index) => status === expected[index].status,
          );
        }, 120);
      },
    );
  });
});

describe.each(databases.eachSupportedId())('%p', databaseId => {
  describe('while the catalog is away', () => {
    let rest: RestBackend;
    let shim: TcpShim;
    let catalog: Awaited<ReturnType<typeof catalogBehindShim>>;

    beforeAll(async () => {
      catalog = await catalogBehindShim();
      shim = catalog.shim;
      rest = await startRest({
        databases,
        databaseId,
        entities: restEntities(),
        evaluated: 12,
        features: [catalog.feature],
      });
    });
    afterAll(async () => {
      await rest?.stop();
      await catalog?.close();
    });

    const storedRefs = () => rest.knex('entities').pluck('entity_ref');
    const refresh = async () => {
      const { status, body } = await ask(rest.as('admin'), 'refreshEntity');
      return [status, body.error?.message];
    };

    it('says so where something else answers, and removes nothing', async () => {
      const before = (await storedRefs()).sort();
      try {
        for (const [type, text] of [
          ['text/html', '<html>Sign in</html>'],
          ['application/json', '{}'],
          ['application/json', 'null'],
          ['application/json', '{"items":[{}],"totalItems":1,"pageInfo":{}}'],
        ]) {
          catalog.answer({ type, text });
          const sentence = expect.stringMatching(
            /^The catalog (does not answer|cannot be read now); try again/,
          );
          expect([text, ...(await refresh())]).toEqual([text, 503, sentence]);
          const preview = await ask(rest.as('admin'), 'previewModel');
          expect([text, preview.status, preview.body.error?.message]).toEqual([
            text,
            503,
            sentence,
          ]);
        }
      } finally {
        catalog.answer(undefined);
      }
      expect((await storedRefs()).sort()).toEqual(before);
    });

    it('concludes nothing from an empty one: a refresh removes nothing, and the mark stays until all is read', async () => {
      const before = (await storedRefs()).sort();
      const isStale = async () =>
        Boolean((await ask(rest.as('admin'), 'getEntity')).body.stale);
      try {
        catalog.answer({ type: 'text/html', text: '<html>Sign in</html>' });
        await until(isStale, 90);
        const { started_at: failed } = await rest.knex('sweep_state').first();
        catalog.answer('empty');
        expect(await refresh()).toEqual([
          503,
          'The catalog does not answer in full; try again in a few seconds',
        ]);
        // When the sweep after the next has begun, the next has ended.
        const swept = new Set([failed]);
        await until(async () => {
          swept.add((await rest.knex('sweep_state').first()).started_at);
          return swept.size > 2;
        }, 90);
        // What marks answers is looked at every few seconds only.
        const { last_error: kept } = await rest.knex('sweep_state').first();
        expect(kept).toMatch(/^CatalogSilentError: /);
        expect(await isStale()).toBe(true);
        expect((await storedRefs()).sort()).toEqual(before);
      } finally {
        catalog.answer(undefined);
      }
      await until(async () => !(await isStale()), 90);
    });

    it('ends every request that waits for it, and says that it is the catalog', async () => {
      rest.policy.reading.set('user:default/asking', ASK_THE_CATALOG);
      rest.policy.reading.set('user:default/lost', ASK_THE_CATALOG);
      const asking = rest.as('asking');
      shim.set('hanging');
      try {
        for (const name of ROUTES) {
          const { status, body } = await ask(asking, name);
          expect([name, status, body.error?.message]).toEqual([
            name,
            503,
            expect.stringMatching(/catalog (did|does) not answer/),
          ]);
        }
      } finally {
        shim.set('open');
      }
      await until(
        async () => (await ask(rest.as('lost'), 'listModels')).status === 200,
        60,
      );
    });

    it('gives previews to everybody again after the catalog was silent while some were computed', async () => {
      const places = ['first', 'second'];
      const asked = () =>
        Promise.all(
          places.map(async user => {
            const { status, body } = await ask(rest.as(user), 'previewModel');
            return [status, body.error?.message];
          }),
        );
      for (const user of [...places, 'third']) {
        rest.policy.reading.set(`user:default/${user}`, ASK_THE_CATALOG);
      }
      shim.set('hanging');
      const silent = await asked();
      shim.set('open');
      expect(silent).toEqual(
        places.map(() => [
          503,
          'What you may read cannot be told, since the catalog does not answer; try again in a few seconds',
        ]),
      );
      const isGiven = async (user: string) =>
        (await ask(rest.as(user), 'previewModel')).status === 200;
      await Promise.all(
        ['third', ...places].map(user => until(() => isGiven(user), 60)),
      );
    });

    it('refreshes what it could not refresh while the catalog was silent', async () => {
      const admin = rest.as('admin');
      shim.set('hanging');
      const { status } = await ask(admin, 'refreshEntity');
      shim.set('open');
      expect(status).toBe(503);
      await until(
        async () => (await ask(admin, 'refreshEntity')).status === 200,
        60,
      );
    });

    it('ends a preview while the permission service does not answer, and says that it is that', async () => {
      let release = () => {};
      rest.policy.held.set(
        'user:default/held operating-model.model.preview',
        new Promise(resolve => {
          release = resolve;
        }),
      );
      const held = rest.as('held');
      const { status, body } = await ask(held, 'previewModel');
      release();
      expect([status, body.error.message]).toEqual([
        503,
        'The permission service did not answer within 1.5 seconds; try again in a few seconds',
      ]);
      expect((await ask(held, 'previewModel')).status).toBe(200);
    });

    it('answers a refresh before the catalog has noted down that it shall read the source', async () => {
      catalog.requests.holdRefreshes = true;
      const { body } = await ask(rest.as('admin'), 'refreshEntity');
      expect(body.catalogRefresh).toBe('requested');
    });
  });

  describe('while the database takes no changes', () => {
    let rest: RestBackend;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: restEntities(),
        evaluated: 12,
      });
    });
    afterAll(() => rest.stop());

    const isSqlite = databaseId === 'SQLITE_3';

    /** SQLite has real limits; PostgreSQL itself raises the error here that it raises when its disk is full or it is a standby. */
    async function refuse(sqlite: string, code: string) {
      if (isSqlite) {
        await rest.knex.raw(sqlite);
        return;
      }
      await rest.knex.raw(`
        create or replace function refuse() returns trigger language plpgsql as
          $$ begin raise exception 'no room for secret words' using errcode = '${code}'; end $$`);
      await rest.knex.raw(
        'create or replace trigger refused before insert on off_model_questions for each row execute function refuse()',
      );
    }
    async function accept(sqlite: string) {
      await rest.knex.raw(
        isSqlite ? sqlite : 'drop trigger refused on off_model_questions',
      );
    }

    it.each([
      [
        'a full disk',
        'pragma max_page_count = 1',
        '53100',
        'pragma max_page_count = 1000000',
        'The disk of the database is full, so nothing can be stored until somebody makes room',
      ],
      [
        'a database that can only be read',
        'pragma query_only = 1',
        '25006',
        'pragma query_only = 0',
        'The database can only be read, so nothing can be stored until it takes changes again',
      ],
    ])(
      'says so, quotes nothing, and answers what is stored: %s',
      async (_name, sqlite, code, healed, sentence) => {
        const admin = rest.as('admin');
        await refuse(sqlite, code);
        let refused = await ask(admin, 'recordOffModel');
        // What fits into the pages that SQLite has is still taken.
        for (let tries = 0; refused.status === 200 && tries < 200; tries += 1) {
          refused = await ask(admin, 'recordOffModel');
        }
        expect([refused.status, refused.body.error]).toEqual([
          503,
          {
            name: 'ServiceUnavailableError',
            message: expect.stringMatching(
              new RegExp(`^${sentence}; try again later \\([0-9a-f-]{36}\\)$`),
            ),
          },
        ]);
        expect(refused.headers['retry-after']).toBe('10');
        expect((await ask(admin, 'getEntity')).status).toBe(200);
        await accept(healed);
        expect((await ask(admin, 'recordOffModel')).status).toBe(200);
      },
    );
  });
});
