import { TestDatabases } from '@backstage/backend-test-utils';
import type { EntityRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { entity } from '../../__testUtils__/suiteEntities';
import { startRest, type RestBackend } from './__testUtils__/startRest';

jest.setTimeout(180_000);

/** Owners as nobody should write them, and as the catalog takes them. */
const OWNERS = [
  '"'.repeat(180),
  '\\'.repeat(180),
  // Of a longer one the catalog itself makes no relation in PostgreSQL.
  'x'.repeat(230),
  `${'x'.repeat(199)} y`,
  '\u{1f600}'.repeat(150),
  `a${'\u{1f600}'.repeat(150)}`,
  `"${'\u{1f600}"'.repeat(90)}`,
  'component:default/owned-0',
  'component:default/gone',
  'constructor:default/x',
];

describe('the keys of owners', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: RestBackend;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: [
          entity('Group', 'leads', { type: 'team', children: [] }),
          ...OWNERS.map((owner, place) =>
            entity('Component', `owned-${place}`, {
              type: 'service',
              lifecycle: 'production',
              owner,
            }),
          ),
        ].map(each => ({ ...each, relations: undefined })),
        evaluated: OWNERS.length,
      });
    });
    afterAll(() => rest?.stop());

    const listed = async (owner: string): Promise<string[]> => {
      const { status, body } = await rest
        .as('admin')
        .get(`/entities?owner=${encodeURIComponent(owner)}`);
      expect([owner, status]).toEqual([owner, 200]);
      return body.items.map(({ entityRef }: EntityRow) => entityRef);
    };

    it('are taken by the filter, each with as many as are counted', async () => {
      const { body } = await rest.as('admin').get('/summary?groupBy=owner');
      const found: string[] = [];
      for (const { key, entities } of body.items) {
        expect(key).not.toMatch(/\p{Cs}|\ufffd/u);
        const rows = await listed(key);
        expect([key, rows.length]).toEqual([key, entities]);
        found.push(...rows);
      }
      expect(found.sort()).toEqual(
        OWNERS.map((_, place) => `component:default/owned-${place}`).sort(),
      );
    });
  });
});
