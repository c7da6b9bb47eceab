import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { TestDatabases } from '@backstage/backend-test-utils';
import { restEntities } from './__testUtils__/restEntities';
import { startRest, type RestBackend } from './__testUtils__/startRest';

jest.setTimeout(180_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

describe('refresh of an entity', () => {
  describe.each(databases.eachSupportedId())('%p', databaseId => {
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

    const refresh = (path: string, user = 'admin') =>
      rest.as(user).post(`/entities/${path}/refresh`);

    it.each([
      ['compo%20nent/default/billing', '"kind" cannot be "compo nent": a kind'],
      ['a%3Ab%2Fc/default/billing', '"kind" cannot be "a:b/c": a kind of'],
      ['component/de%2Ffault/billing', '"namespace" cannot be "de/fault"'],
      ['component/default/a%3Ab', '"name" cannot be "a:b": a text without'],
      ['component/default/%20', '"name" cannot be " ": a text without blanks'],
      [`component/default/${'x'.repeat(64)}`, 'at most 63 characters'],
    ])(
      'says what is wrong with %s, as every other route does',
      async (path, sentence) => {
        for (const { status, body } of [
          await refresh(path),
          await rest.as('admin').get(`/entities/${path}`),
          await rest.as('admin').get(`/entities/${path}/runbooks/runbook`),
        ]) {
          expect([status, body.error]).toEqual([
            400,
            { name: 'InputError', message: expect.stringContaining(sentence) },
          ]);
        }
      },
    );

    it.each([
      'group/default/leads',
      'location/default/any',
      'component/default/none',
    ])(
      'is the same 404 for what is not evaluated, is not there, or is hidden: %s',
      async path => {
        rest.policy.reading.set('user:default/blind', 'deny');
        const [kind, namespace, name] = path.split('/');
        for (const { status, body } of [
          await refresh(path),
          await refresh(path, 'blind'),
        ]) {
          expect([status, body.error]).toEqual([
            404,
            {
              name: 'NotFoundError',
              message: `Nothing to show for ${kind}:${namespace}/${name}: the catalog has no such entity, you may not read it, or it was not evaluated yet`,
            },
          ]);
        }
      },
    );

    it('asks the catalog to read the source again only where the caller may have that', async () => {
      rest.policy.denied.add('user:default/reader catalog.entity.refresh');
      const path = 'component/default/billing';
      expect((await refresh(path)).body.catalogRefresh).toBe('requested');
      expect((await refresh(path, 'reader')).body).toMatchObject({
        entityRef: 'component:default/billing',
        catalogRefresh: 'denied',
      });
    });
  });

  it('says which access a token lacks that may be used with this plugin alone', async () => {
    const rest = await startRest({
      databases,
      databaseId: 'SQLITE_3',
      entities: restEntities(),
      evaluated: 12,
      auth: authServiceFactory,
      authorization: token => `Bearer token-of-${token}`,
      config: {
        backend: {
          auth: {
            externalAccess: [
              {
                type: 'static',
                options: { token: 'token-of-admin', subject: 'all' },
              },
              {
                type: 'static',
                options: { token: 'token-of-robot', subject: 'one' },
                accessRestrictions: [{ plugin: 'operating-model' }],
              },
            ],
          },
        },
      },
    });
    const path = '/entities/component/default/billing';
    expect((await rest.as('robot').get(path)).status).toBe(200);
    const { status, body } = await rest.as('robot').post(`${path}/refresh`);
    expect([status, body.error]).toEqual([
      403,
      {
        name: 'NotAllowedError',
        message:
          'These credentials lack access to the plugin "catalog", which has to be asked with them: use others, or let them be used there too',
      },
    ]);
    expect((await rest.as('admin').post(`${path}/refresh`)).status).toBe(200);
    await rest.stop();
  });
});
