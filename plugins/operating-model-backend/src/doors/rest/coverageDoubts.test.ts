import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  coverageAnswerSchema,
  type CoverageAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { suiteModel } from '../../__testUtils__/suiteEntities';
import { until } from '../../__testUtils__/until';
import { mapEntities } from './__testUtils__/mapEntities';
import { startRest } from './__testUtils__/startRest';
import { rule } from './__testUtils__/TestPolicy';

jest.setTimeout(180_000);

/** Another model, which applies to nothing that the others do. */
function model(name: string, change: { [key: string]: unknown }): Entity {
  const other = suiteModel(change);
  return {
    ...other,
    metadata: { ...other.metadata, name, title: `The ${name} model` },
    spec: { ...other.spec, appliesTo: ['system:default/elsewhere'], ...change },
  };
}

const entities = (late: { [key: string]: unknown } = {}) => [
  ...mapEntities(),
  model('torn', { supportTiers: 'none' }),
  model('late', { version: '1.0.0', revisitBy: '2020-01-31', ...late }),
];

describe('what has to be known of the models to read the coverage', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: Awaited<ReturnType<typeof startRest>>;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: entities(),
        evaluated: 15,
        config: {
          operatingModel: {
            schedule: { frequency: { seconds: 2 }, timeout: { minutes: 1 } },
          },
        },
      });
    });
    afterAll(() => rest.stop());

    async function doubts(query = '', user = 'admin') {
      const { body, status } = await rest.as(user).get(`/coverage${query}`);
      expect([status, body.error]).toEqual([200, undefined]);
      expect(coverageAnswerSchema.strict().parse(body)).toEqual(body);
      const answer: CoverageAnswer = body;
      expect(answer.doubts.totalItems).toBe(answer.doubts.items.length);
      return answer.doubts.items.map(({ what, message }) => [
        what,
        message.text,
      ]);
    }
    const TORN = [
      'invalid',
      'The text of The torn model was never valid: its areas and decisions are in none of these figures.',
    ];
    const LATE = [
      'past-revisit',
      'The late model was to be revisited by 2020-01-31: it is in force, and these figures count what it says, but nobody has said since then that it still is so.',
    ];

    it('are models that never were valid, or that nobody has revisited in time, as far as they are asked for', async () => {
      expect(await doubts()).toEqual([TORN, LATE]);
      expect(await doubts('?model=late')).toEqual([LATE]);
      expect(await doubts('?model=suite')).toEqual([]);
    });

    it('are none of what the caller may not read', async () => {
      rest.policy.reading.set(
        'user:default/narrow',
        rule('IS_ENTITY_KIND', { kinds: ['component'] }),
      );
      expect(await doubts('', 'narrow')).toEqual([]);
    });

    it('are models of which an older version is in force', async () => {
      await rest.provider.set(
        entities({ version: '2.0.0', rotations: 'none' }),
      );
      await until(async () => (await doubts()).length === 3, 60);
      expect(await doubts()).toEqual([
        TORN,
        [
          'stale',
          'The text of The late model in the catalog is not valid: its version 1.0.0, which was valid before, is in force, and these figures are about that.',
        ],
        LATE,
      ]);
    });

    it('sorts its areas by any column, in either direction', async () => {
      const areasBy = async (sort: string) => {
        const { body } = await rest.as('admin').get(`/coverage?sort=${sort}`);
        return body.areas.items.map(({ title }: { title: string }) => title);
      };
      const byTitle = await areasBy('area');
      expect(byTitle).toEqual([...byTitle].sort());
      expect(await areasBy('-area')).toEqual([...byTitle].reverse());
      for (const column of ['gaps', 'clarity', 'owner', 'surfaces']) {
        expect((await areasBy(column)).sort()).toEqual([...byTitle].sort());
      }
      const { status } = await rest.as('admin').get('/coverage?sort=title');
      expect(status).toBe(400);
    });
  });
});
