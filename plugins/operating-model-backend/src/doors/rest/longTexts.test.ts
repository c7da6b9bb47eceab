import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  LOAD_LISTS,
  MODEL_LISTS,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { entity, suiteModel } from '../../__testUtils__/suiteEntities';
import { startRest, type RestBackend } from './__testUtils__/startRest';

jest.setTimeout(180_000);

const LARGEST = 1024 * 1024;
/** The longest text that a model may hold, of signs that take most room. */
const LONG = '“'.repeat(2_000);
const ROWS = 400;
/** Of one issue class, as many as are allowed. */
const WORDS = 100;
const GROUPS_IN_SUMMARY = 10_000;
const MODEL = '/models/default/suite';

/** A small suite in which every text is as long as it may be in one model, and too much is in one place of another. */
function suite() {
  const times = <T>(make: (place: number) => T) =>
    Array.from({ length: ROWS }, (_, place) => make(place));
  return [
    entity('Group', 'leads', { type: 'team', children: [] }),
    entity('Domain', 'cloud', { owner: 'leads' }),
    suiteModel({
      issueClasses: times(place => ({ id: `class-${place}`, title: LONG })),
      queues: times(place => ({ id: `queue-${place}`, title: LONG })),
      surfaces: times(place => ({
        id: `surface-${place}`,
        type: 'doc',
        title: LONG,
        location: LONG,
      })),
      areas: [
        ...times(place => ({
          id: `area-${place}`,
          title: LONG,
          kind: 'access',
          decisions: [
            {
              id: `decision-${place}`,
              title: LONG,
              question: LONG,
              accountable: 'group:default/leads',
            },
          ],
        })),
      ],
    }),
    entity('OperatingModel', 'wordy', {
      status: 'draft',
      appliesTo: ['domain:default/elsewhere'],
      issueClasses: [
        { id: 'wordy', words: Array.from({ length: WORDS }, () => LONG) },
      ],
    }),
  ].map(each => ({ ...each, relations: undefined }));
}

/** How many rows the lists of the model have that are long. */
const TOTALS: { [list: string]: number } = {
  decisions: ROWS,
  areas: ROWS,
  surfaces: ROWS,
  queues: ROWS,
  issueClasses: ROWS,
};

/** Lists, with how many rows each has where that is known. */
const LISTS: [string, number | undefined][] = [
  ['/decisions', ROWS],
  ['/coverage', ROWS],
  ['/load', undefined],
  ['/entities/operatingmodel/default/suite/findings', undefined],
  ...MODEL_LISTS.map((list): [string, number | undefined] => [
    `${MODEL}/parts/${list}`,
    TOTALS[list],
  ]),
  ...LOAD_LISTS.map((list): [string, undefined] => [
    `/load/${list}`,
    undefined,
  ]),
];

describe('texts as long as they may be', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    const logger = mockServices.rootLogger.mock();
    logger.child.mockReturnValue(logger);
    let rest: RestBackend;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: suite(),
        evaluated: 3,
        features: [logger.factory],
      });
    });
    afterAll(() => rest?.stop());

    async function pages(path: string): Promise<object[]> {
      const items: object[] = [];
      let cursor: string | undefined = '';
      while (cursor !== undefined) {
        const { text, body, status } = await rest
          .as('admin')
          .get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor}`);
        expect([path, status]).toEqual([path, 200]);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LARGEST);
        const { items: some, pageInfo } = body.parties ?? body.areas ?? body;
        items.push(...some);
        cursor = pageInfo.nextCursor && `&cursor=${pageInfo.nextCursor}`;
      }
      return items;
    }

    it.each(LISTS)(
      'fit into pages with fewer rows: %s',
      async (path, total) => {
        const items = await pages(path);
        expect(items).toHaveLength(total ?? items.length);
        expect(new Set(items.map(item => JSON.stringify(item))).size).toBe(
          items.length,
        );
      },
    );

    it.each([MODEL, '/entities/operatingmodel/default/suite', '/models'])(
      'leave room for everything in %s',
      async path => {
        const { text, status } = await rest.as('admin').get(path);
        expect([status, Buffer.byteLength(text) <= LARGEST]).toEqual([
          200,
          true,
        ]);
      },
    );

    it('are answered whole where a single thing has as many of them as it may', async () => {
      logger.warn.mockClear();
      const path = '/models/default/wordy/parts/issueClasses';
      const { text, body } = await rest.as('admin').get(path);
      expect(Buffer.byteLength(text)).toBeLessThan(LARGEST);
      expect(body.items[0].words).toHaveLength(WORDS);
      expect(logger.warn).not.toHaveBeenCalledWith(
        expect.stringMatching(/^The answer of listModelParts/),
      );
    });

    it('are not the only thing that can be long: ten thousand owners are counted in pages', async () => {
      const owners = Array.from({ length: GROUPS_IN_SUMMARY }, (_, place) => ({
        group_by: 'owner',
        key: `group:default/owner-${place}`,
        entities: 1 + (place % 7),
        errors: 0,
        warnings: 0,
        infos: 0,
      }));
      await rest.knex('rollups').where('group_by', 'owner').delete();
      for (let start = 0; start < owners.length; start += 100) {
        await rest.knex('rollups').insert(owners.slice(start, start + 100));
      }
      const items = (await pages('/summary?groupBy=owner')) as {
        key: string;
        entities: number;
      }[];
      expect(new Set(items.map(({ key }) => key)).size).toBe(GROUPS_IN_SUMMARY);
      expect(items).toHaveLength(GROUPS_IN_SUMMARY);
      const counts = items.map(({ entities }) => entities);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    });
  });
});
