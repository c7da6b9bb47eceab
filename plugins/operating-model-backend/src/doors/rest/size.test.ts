import { TestDatabases } from '@backstage/backend-test-utils';
import {
  foundIn,
  LOAD_LISTS,
  MODEL_LISTS,
  operatingModelRoutes,
  type FindingPage,
  type OperatingModelRouteName,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { z } from 'zod';
import { BIG, bigSuite, SECRET_SYSTEM } from './__testUtils__/bigSuite';
import { startRest, type RestBackend } from './__testUtils__/startRest';
import { rule } from './__testUtils__/TestPolicy';

jest.setTimeout(300_000);

const MODEL = '/models/default/big';
const FINDINGS = '/entities/operatingmodel/default/big/findings';
const LARGEST = 1024 * 1024;

/** By name of the route: the questions with the largest answers. Those of the preview are asked where it is tested. */
const QUESTIONS: {
  [Name in Exclude<
    OperatingModelRouteName,
    'getRunbook' | 'previewModel' | 'recordOffModel'
  >]: string[];
} = {
  listEntities: ['/entities?limit=200'],
  getEntity: [
    '/entities/operatingmodel/default/big',
    '/entities/component/default/desk',
  ],
  listFindings: [`${FINDINGS}?limit=200`],
  refreshEntity: ['/entities/operatingmodel/default/big/refresh'],
  getSummary: ['/summary?groupBy=owner&limit=200'],
  listModels: ['/models?limit=200'],
  getModel: [MODEL],
  listModelParts: MODEL_LISTS.map(list => `${MODEL}/parts/${list}?limit=200`),
  getDecision: [`${MODEL}/decisions/decision-1`],
  listDecisions: ['/decisions?limit=200'],
  getCoverage: ['/coverage?limit=200'],
  getLoad: ['/load?limit=200', '/load?party=team-0&below=true&limit=200'],
  listLoad: LOAD_LISTS.map(list => `/load/${list}?limit=200`),
  listIssueClasses: ['/issue-classes?limit=200'],
  getTeam: ['/teams/default/team-0?below=true', '/teams/default/team-1'],
  getPerson: ['/people/default/ana'],
  getRoute: ['/route?issueClass=class-1', '/route?issueClass=nothing'],
};

/** Lists with how many a caller sees who sees everything. */
const LISTS: [string, number][] = [
  [`${MODEL}/parts/decisions`, BIG.decisions],
  [`${MODEL}/parts/areas`, BIG.areas],
  [`${MODEL}/parts/surfaces`, BIG.surfaces],
  [`${MODEL}/parts/queues`, BIG.queues],
  [`${MODEL}/parts/rotations`, BIG.rotations],
  [`${MODEL}/parts/issueClasses`, BIG.issueClasses],
  ['/issue-classes', BIG.issueClasses],
  ['/load/areas', BIG.areas],
  ['/load/orphanedQueues', BIG.queues / 2],
  ['/decisions?gap=cadence', BIG.decisions / 4],
];

interface Page {
  items: object[];
  totalItems: number;
  pageInfo: { nextCursor?: string; prevCursor?: string };
}

describe('a model of 10,000 decisions', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: RestBackend;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: bigSuite(),
        evaluated: 5,
        patience: 240,
      });
      rest.policy.reading.set('user:default/outsider', {
        not: rule('HAS_METADATA', { key: 'name', value: 'secret' }),
      });
    });
    afterAll(() => rest?.stop());

    async function get<T>(path: string, user = 'admin'): Promise<T> {
      const { body, status, text } = await rest.as(user).get(path);
      expect([path, status, body.error]).toEqual([path, 200, undefined]);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LARGEST);
      return body;
    }
    const join = (path: string, query: string) =>
      `${path}${path.includes('?') ? '&' : '?'}${query}`;

    /** All pages of a list, by one of its cursors each; `at` takes the list out of a larger answer. */
    async function pages(
      path: string,
      options: {
        user?: string;
        direction?: 'nextCursor' | 'prevCursor';
        from?: string;
        at?: (answer: any) => Page;
      } = {},
    ): Promise<Page[]> {
      const { user, direction = 'nextCursor', at = page => page } = options;
      const read: Page[] = [];
      let cursor = options.from;
      do {
        const query = `limit=200${cursor ? `&cursor=${cursor}` : ''}`;
        const page = at(await get<any>(join(path, query), user));
        read.push(page);
        cursor = page.pageInfo[direction];
      } while (cursor);
      return read;
    }
    const itemsOf = (read: Page[]) => read.flatMap(({ items }) => items);

    it.each(Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[])(
      'has no answer over 1 MiB, and answers as documented: %s',
      async name => {
        const { method, response } = operatingModelRoutes[name];
        for (const path of QUESTIONS[name]) {
          const { text, body, status } = await rest.as('admin')[method](path);
          expect([path, status]).toEqual([path, 200]);
          expect([path, Buffer.byteLength(text) <= LARGEST]).toEqual([
            path,
            true,
          ]);
          expect((response as z.ZodObject).strict().parse(body)).toEqual(body);
        }
      },
    );

    it.each(LISTS)(
      'gives everything once, in order, in pages: %s',
      async (path, total) => {
        const forwards = await pages(path);
        const all = itemsOf(forwards);
        expect(all).toHaveLength(total);
        expect(new Set(all.map(item => JSON.stringify(item))).size).toBe(total);
        expect(forwards.map(({ totalItems }) => totalItems)).toEqual(
          forwards.map(() => total),
        );

        // From anywhere back to the start is what came before.
        const place = Math.floor(Math.random() * forwards.length);
        const { prevCursor } = forwards[place].pageInfo;
        const before = prevCursor
          ? await pages(path, { direction: 'prevCursor', from: prevCursor })
          : [];
        expect(itemsOf(before.reverse())).toEqual(
          itemsOf(forwards.slice(0, place)),
        );
      },
    );

    it('gives every finding once, worst first, as many as are counted', async () => {
      const counted = await get<any>(MODEL);
      const { own, parts } = counted.standing;
      const read = await pages(FINDINGS);
      const all = itemsOf(read) as { severity: string }[];
      expect(all.length).toBeGreaterThan(BIG.decisions);
      expect(all).toHaveLength(foundIn(own) + foundIn(parts));
      expect(read[0].totalItems).toBe(all.length);
      const ranks = all.map(({ severity }) =>
        ['error', 'warning', 'info'].indexOf(severity),
      );
      expect(ranks).toEqual([...ranks].sort());

      // What an entity says first is where the list begins, and leads on.
      const entity = await get<any>('/entities/operatingmodel/default/big');
      expect(entity.findings).toEqual(all.slice(0, entity.findings.length));
      const { items } = await get<Page>(
        `${FINDINGS}?limit=1&cursor=${entity.moreFindings}`,
      );
      expect(items).toEqual([all[entity.findings.length]]);
    });

    it('narrows findings by code, severity and place', async () => {
      const some = async (query: string) =>
        get<FindingPage>(`${FINDINGS}?${query}`);
      const gone = await some('code=owner.unresolved');
      expect(gone.totalItems).toBeGreaterThan(0);
      expect(gone.items.every(({ code }) => code === 'owner.unresolved')).toBe(
        true,
      );
      const others = await some('code=-owner.unresolved');
      const all = await some('limit=1');
      expect(others.totalItems).toBe(all.totalItems - gone.totalItems);
      const warnings = await some('severity=warning');
      expect(new Set(warnings.items.map(({ severity }) => severity))).toEqual(
        new Set(['warning']),
      );
      const ofArea = await some('path=spec.areas[area-1]&limit=200');
      expect(ofArea.totalItems).toBeGreaterThan(0);
      // Not of area-10 and so on.
      expect(
        ofArea.items.filter(
          ({ subject }) => !subject.path?.startsWith('spec.areas[area-1]'),
        ),
      ).toEqual([]);
    });

    it('pages the load by every order, and adds it up over all pages', async () => {
      const first = await get<any>('/load');
      expect(first.parties.items).toHaveLength(50);
      const orders: number[][] = [];
      for (const sort of ['share', 'party', '-stops']) {
        const read = await pages(`/load?sort=${sort}`, {
          at: ({ parties }) => parties,
        });
        const all = itemsOf(read) as {
          party: { entityRef: string };
          posts: number;
        }[];
        expect(new Set(all.map(({ party }) => party.entityRef)).size).toBe(
          first.parties.totalItems,
        );
        expect(all).toHaveLength(first.parties.totalItems);
        expect(all.reduce((sum, { posts }) => sum + posts, 0)).toBe(
          first.sum.posts,
        );
        orders.push(all.map(each => each.posts));
      }
      const [byShare] = orders;
      expect(byShare).toEqual([...byShare].sort((a, b) => b - a));
      expect(first.sum.posts).toBe(first.concentration.posts);
      const own = await get<any>('/load?party=team-5');
      expect(own.parties.totalItems).toBe(1);
      expect(own.sum.posts).toBe(own.parties.items[0].posts);
    });

    it('pages the areas of the coverage', async () => {
      const { areas, clarity } = await get<any>('/coverage');
      expect(areas.totalItems).toBe(BIG.areas);
      const read = await pages('/coverage', { at: answer => answer.areas });
      const all = itemsOf(read) as { id: string; decisions: number }[];
      expect(new Set(all.map(({ id }) => id)).size).toBe(BIG.areas);
      expect(all.slice(0, 50)).toEqual(areas.items);
      expect(all.reduce((sum, each) => sum + each.decisions, 0)).toBe(
        clarity.decisions,
      );
    });

    it('finds parts by words and by who holds them', async () => {
      const queues = await get<Page>(
        `${MODEL}/parts/queues?party=team-0&limit=200`,
      );
      expect(queues.totalItems).toBeGreaterThan(0);
      expect(
        queues.items.every(
          (queue: any) =>
            queue.owner === 'group:default/team-0' ||
            queue.deputy === 'group:default/team-0',
        ),
      ).toBe(true);
      const classes = await get<Page>(
        `${MODEL}/parts/issueClasses?q=TROUBLE with part 499`,
      );
      expect(classes.items).toMatchObject([{ id: 'class-499' }]);
    });

    it('has what is hidden neither in pages nor in totals', async () => {
      const shown = (BIG.areas * 9) / 10;
      const decisions = (BIG.decisions * 9) / 10;
      const whole = await get<any>(MODEL, 'outsider');
      expect(whole.parts.areas.totalItems).toBe(shown);
      expect(whole.parts.decisions.totalItems).toBe(decisions);
      expect(whole.parts.surfaces.totalItems).toBe((BIG.surfaces * 9) / 10);
      expect(whole.clarity.decisions).toBe(decisions);
      for (const [path, at, total] of [
        [`${MODEL}/parts/areas`, undefined, shown],
        [`${MODEL}/parts/surfaces`, undefined, (BIG.surfaces * 9) / 10],
        ['/load/areas', undefined, shown],
        ['/coverage', (answer: any) => answer.areas, shown],
      ] as const) {
        const read = await pages(path, { user: 'outsider', at });
        expect([path, read[0].totalItems]).toEqual([path, total]);
        expect([path, itemsOf(read).length]).toEqual([path, total]);
        expect(JSON.stringify(read)).not.toContain(SECRET_SYSTEM);
        expect(JSON.stringify(read)).not.toContain('"area-9"');
      }
      const { totalItems } = await get<Page>(
        `${FINDINGS}?path=spec.areas[area-9]`,
        'outsider',
      );
      expect(totalItems).toBe(0);
    });
  });
});
