import { TestDatabases } from '@backstage/backend-test-utils';
import {
  operatingModelRoutes,
  staleOf,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../__testUtils__/until';
import { catalogBehindShim } from './__testUtils__/catalogBehindShim';
import { ask, ROUTES } from './__testUtils__/everyRoute';
import { restEntities } from './__testUtils__/restEntities';
import { startRest, type RestBackend } from './__testUtils__/startRest';

// Everything is noticed sooner here than in earnest.
jest.mock('../../availability/limits', () => ({
  ANSWER_WITHIN_MS: 1_500,
  PATIENCE_MS: 1_000,
  PROBES: { pauseMs: 500, pauseFailingMs: 500, answerMs: 500 },
}));
// Afterwards no sweep comes by itself: what the scheduler of tests runs, it runs once.
jest.mock('../../sweep/FOLLOW_START_MS', () => ({ FOLLOW_START_MS: 10_000 }));

jest.setTimeout(180_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

/** Routes that have no answer without the catalog: what they tell is what the catalog holds now. */
const LIVE = ['refreshEntity', 'previewModel'] as const;
const isLive = (name: string) => LIVE.some(live => live === name);

describe.each(databases.eachSupportedId())('%p', databaseId => {
  describe('while the catalog is away between two sweeps', () => {
    let rest: RestBackend;
    let catalog: Awaited<ReturnType<typeof catalogBehindShim>>;

    beforeAll(async () => {
      catalog = await catalogBehindShim();
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
      await catalog?.shim.close();
    });

    it('marks every answer as stale with since when, refuses what needs the catalog, and heals by itself', async () => {
      const admin = rest.as('admin');
      const fresh = await Promise.all(ROUTES.map(name => ask(admin, name)));
      expect(fresh.map(({ body }) => staleOf(body))).toEqual(
        ROUTES.map(() => undefined),
      );
      const sweepsStarted = async () =>
        (await rest.knex('sweep_state').first()).token;
      // The last sweep after the start begins within ten seconds.
      await sleep(11_000);
      const before = await sweepsStarted();
      const cutAt = Date.now();
      catalog.shim.set('cut');
      const isStale = async () =>
        Boolean((await ask(admin, 'getEntity')).body.stale);
      await until(isStale, 90);

      expect(await sweepsStarted()).toBe(before);
      const { since } = (await ask(admin, 'getEntity')).body.stale;
      expect(Date.parse(since)).toBeGreaterThanOrEqual(cutAt);
      const refused = {
        status: 503,
        error: expect.stringMatching(
          /^The catalog (does not answer|cannot be read now); try again/,
        ),
      };
      const marked = {
        status: 200,
        stale: {
          reason: 'catalog',
          since,
          text: expect.stringMatching(
            /^The catalog cannot be read since \S+Z\. What is shown may be out of date; it is brought up to date by itself as soon as that works again\.$/,
          ),
        },
      };
      for (const name of ROUTES.filter(each => each !== 'getRunbook')) {
        const { status, body } = await ask(admin, name);
        const answer = isLive(name)
          ? body
          : operatingModelRoutes[name].response.parse(body);
        const stale = staleOf(answer);
        expect({ name, status, error: body.error?.message, stale }).toEqual({
          name,
          ...(isLive(name) ? refused : marked),
        });
      }
      const action = await admin.action('operating-model:route-issue', {
        model: 'suite',
        issueClass: 'smoke',
      });
      expect(action.body.output.stale).toMatchObject({ since });

      catalog.shim.set('open');
      await until(async () => !(await isStale()), 90);
      expect(await sweepsStarted()).toBeGreaterThan(before);
      const { evaluated_at: evaluatedAt } = await rest
        .knex('sweep_state')
        .first();
      expect(Date.parse(evaluatedAt)).toBeGreaterThan(Date.parse(since));
    });
  });
});
