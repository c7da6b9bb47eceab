import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type {
  EntityRow,
  FindingAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { entity } from '../../__testUtils__/suiteEntities';
import { until } from '../../__testUtils__/until';
import { restEntities } from './__testUtils__/restEntities';
import { startRest, type RestBackend } from './__testUtils__/startRest';
import { rule } from './__testUtils__/TestPolicy';

jest.setTimeout(180_000);

const MAIL = 'jane@example.com';

/** Texts that people write for an owner and that are no reference. The catalog takes each of them. */
const UNREADABLE: [kind: string, owner: string][] = [
  ['Component', MAIL],
  ['System', MAIL],
  ['API', '@acme/accounts'],
  ['Resource', 'accounts, leads'],
  ['Domain', 'The Accounts Team'],
];

const COMPONENTS = rule('IS_ENTITY_KIND', { kinds: ['Component'] });

const named = (kind: string) => `no-owner-${kind.toLocaleLowerCase('en-US')}`;

function catalog(): Entity[] {
  const own = { lifecycle: 'production', type: 'service', definition: 'none' };
  return [
    ...restEntities(),
    ...UNREADABLE.map(([kind, owner]) =>
      entity(kind, named(kind), { ...own, owner }),
    ),
    entity(
      'Component',
      'typo',
      { ...own, owner: 'accounts', system: 'wrokspace' },
      { 'triage-owner': 'component:default/billing', 'docs-owner': MAIL },
    ),
    entity('OperatingModel', 'nothing', {
      owner: 'group:default/leads',
      status: 'adopted',
      appliesTo: ['system:default/no-such-system', 'group:default/leads'],
      entities: [
        { ref: 'component:default/not-there', releaseCadence: 'weekly' },
        { ref: 'component:default/billing', releaseCadence: 'weekly' },
        // There, and of a kind and namespace that is evaluated.
        { ref: 'api:default/accounts-api', releaseCadence: 'weekly' },
      ],
    }),
  ].map(each => ({ ...each, relations: undefined }));
}

describe('names that lead to nothing', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: RestBackend;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: catalog(),
        evaluated: 12 + UNREADABLE.length + 2,
      });
    });
    afterAll(() => rest.stop());

    const get = async (path: string, user = 'admin') => {
      const { status, body } = await rest.as(user).get(path);
      expect([path, status]).toEqual([path, 200]);
      return body;
    };
    const found = async (path: string, code: string) =>
      (await get(`/entities/${path}/findings`)).items
        .filter((finding: FindingAnswer) => finding.code === code)
        .map(({ message }: FindingAnswer) => message.text);
    const listed = async (owner: string): Promise<EntityRow[]> =>
      (await get(`/entities?owner=${encodeURIComponent(owner)}`)).items;

    it.each(UNREADABLE)(
      'finds the owner of a %s that is written as %j, and shows it as it is written',
      async (kind, owner) => {
        const path = `${kind.toLocaleLowerCase('en-US')}/default/${named(
          kind,
        )}`;
        expect(await found(path, 'owner.unresolved')).toEqual([
          `The owner is written as ${JSON.stringify(
            owner,
          )}, which is no reference to a group or a person.`,
        ]);
        expect((await get(`/entities/${path}`)).owner).toMatchObject({
          state: 'invalid',
          raw: owner,
          reason: 'A reference such as group:default/accounts is expected',
        });
      },
    );

    it('counts what cannot be read by owner, each text with a line of its own that the filter finds again', async () => {
      const { items } = await get('/summary?groupBy=owner');
      const keys = items
        .map(({ key }: { key: string }) => key)
        .filter((key: string) => key.startsWith('"'));
      expect(keys.sort()).toEqual([
        '"@acme/accounts"',
        '"The Accounts Team"',
        '"accounts, leads"',
        `"${MAIL}"`,
      ]);
      const owners = items.filter(({ key }: { key: string }) => key !== '');
      for (const { key, entities, findings } of owners) {
        const rows = await listed(key);
        expect([key, rows.map(({ owner }) => owner)]).toEqual([
          key,
          Array(entities).fill(key),
        ]);
        // Of a model, those about its parts are its own, too.
        const errors = rows.map(
          ({ kind, standing: { own, parts } }) =>
            own.error + (kind === 'operatingmodel' ? parts.error : 0),
        );
        expect(errors.reduce((sum, count) => sum + count, 0)).toBe(
          findings.error,
        );
      }
    });

    it('counts the same for those who may not read everything', async () => {
      rest.policy.reading.set('user:default/some', COMPONENTS);
      const { items } = await get('/summary?groupBy=owner', 'some');
      expect(items).toContainEqual(
        expect.objectContaining({ key: `"${MAIL}"`, entities: 1 }),
      );
    });

    it('carries nothing in the load of anybody', async () => {
      expect(JSON.stringify(await get('/load'))).not.toContain(MAIL);
    });

    it('refuses a filter that is no reference and says how such an owner is found', async () => {
      const { status, body } = await rest
        .as('admin')
        .get(`/entities?owner=${MAIL}`);
      expect([status, body.error.message]).toEqual([
        400,
        'The query parameter "owner" cannot be "jane@example.com": a reference such as group:default/name is expected. An owner that is written as something else is found in quotation marks, such as owner="jane@example.com"',
      ]);
      // In quotation marks a reference is still one.
      const rows = await listed('"accounts"');
      expect(new Set(rows.map(({ owner }) => owner))).toEqual(
        new Set(['group:default/accounts']),
      );
    });

    it('finds a system that is not there, with what is lost and the nearest that is there', async () => {
      const { items } = await get('/entities/component/default/typo/findings');
      const [finding] = items.filter(
        ({ code }: FindingAnswer) => code === 'scope.unresolved',
      );
      expect(finding).toMatchObject({
        severity: 'error',
        message: {
          text: expect.stringContaining(
            'The system is system:default/wrokspace, which the catalog does not know, so that nothing is inherited from it: operating model, support tier,',
          ),
        },
        fix: { yaml: 'spec:\n  system: <system>\n' },
      });
      expect(finding.fix.candidates[0]).toBe('system:default/workspace');
    });

    it('proposes no system that its reader may not read', async () => {
      rest.policy.reading.set('user:default/near', COMPONENTS);
      const { items } = await get(
        '/entities/component/default/typo/findings',
        'near',
      );
      const [finding] = items.filter(
        ({ code }: FindingAnswer) => code === 'scope.unresolved',
      );
      expect(finding.fix.candidates).toEqual([]);
    });

    it('says of the holder of a role what it is', async () => {
      expect(await found('component/default/typo', 'owner.unresolved')).toEqual(
        [
          `The docs role is written as "${MAIL}", which is no reference to a group or a person.`,
          'The triage role is component:default/billing, which is a Component and owns nothing here; a Group or a User is expected.',
        ],
      );
      const { roles } = await get('/entities/component/default/typo');
      expect(roles.triage).toMatchObject({
        state: 'invalid',
        reason:
          'It is a Component, which owns nothing here; a Group or a User is expected',
      });
    });

    it('says of each place of a model where it names nothing that it could govern', async () => {
      const path = 'operatingmodel/default/nothing';
      const wrong = [
        'spec.appliesTo[0]: the catalog does not know system:default/no-such-system, so that the model says nothing there.',
        'spec.appliesTo[1]: group:default/leads is a Group, and a Group governs nothing; one of System, Domain, Component, API, Resource is expected.',
        'spec.entities[0].ref: the catalog does not know component:default/not-there, so that the model says nothing there.',
      ];
      expect(await found(path, 'model.governs-nothing')).toEqual(wrong);
      // A re-check asks the catalog itself, and answers the same.
      const { status } = await rest
        .as('admin')
        .post(`/entities/${path}/refresh`);
      expect(status).toBe(200);
      expect(await found(path, 'model.governs-nothing')).toEqual(wrong);
      expect((await get('/models/default/nothing')).entities).toBe(0);
    });

    it('says no more of what has come since', async () => {
      const path = 'operatingmodel/default/nothing';
      await rest.provider.set([
        ...catalog(),
        entity('Component', 'not-there', {
          owner: 'leads',
          type: 'service',
          lifecycle: 'production',
        }),
      ]);
      await until(async () => {
        await rest.as('admin').post(`/entities/${path}/refresh`);
        return (await found(path, 'model.governs-nothing')).length === 2;
      }, 30);
      expect(await found(path, 'model.governs-nothing')).toEqual([
        expect.stringContaining('spec.appliesTo[0]'),
        expect.stringContaining('spec.appliesTo[1]'),
      ]);
    });
  });
});
