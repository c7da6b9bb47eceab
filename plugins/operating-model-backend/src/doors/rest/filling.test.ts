import { TestDatabases } from '@backstage/backend-test-utils';
import {
  fillingOf,
  operatingModelRoutes,
  type EntityAnswer,
  type EntityRow,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { until } from '../../__testUtils__/until';
import { ask, ROUTES } from './__testUtils__/everyRoute';
import { restEntities } from './__testUtils__/restEntities';
import { startRest } from './__testUtils__/startRest';

jest.setTimeout(180_000);

const TOUR = 'component:default/tour';

/** The kinds in the order in which they come. */
const STEPS = [
  ['Component', 'API', 'Resource'],
  ['Group'],
  ['User'],
  ['System', 'Domain'],
  ['OperatingModel'],
];

const upTo = (step: number) => {
  const kinds = STEPS.slice(0, step).flat();
  return restEntities().filter(({ kind }) => kinds.includes(kind));
};
const isListed = (kind: string) => kind !== 'Group' && kind !== 'User';
const listedUpTo = (step: number) =>
  upTo(step).filter(({ kind }) => isListed(kind)).length;

describe('a fresh catalog', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  it.each(databases.eachSupportedId())(
    'is called wrong for nothing that has not come yet, over a restart too, %p',
    async databaseId => {
      let rest = await startRest({
        databases,
        databaseId,
        entities: upTo(1),
        evaluated: listedUpTo(1),
        fresh: true,
      });
      const answerOf = async <Body>(path: string): Promise<Body> =>
        (await rest.as('admin').get(path)).body;
      /** What was called wrong at any time, entity by entity. */
      const called = new Set<string>();
      const pairsOf = ({ entityRef, codes }: EntityRow) =>
        codes.map(code => `${entityRef} ${code}`);
      const rows = async () => {
        const page = await answerOf<{ items: EntityRow[] }>(
          '/entities?limit=200',
        );
        return { items: page.items, filling: fillingOf(page) };
      };
      /** Looks again and again until all of a step is there and known, and each time for what is called wrong. */
      const see = async (step: number, isKnown: () => Promise<boolean>) =>
        until(async () => {
          const { items, filling } = await rows();
          expect(filling?.text).toBe(
            'The catalog is still filling; what it does not know yet is shown as not known.',
          );
          items.forEach(row => pairsOf(row).forEach(pair => called.add(pair)));
          return items.length === listedUpTo(step) && isKnown();
        }, 30);
      const signIn = () =>
        answerOf<EntityAnswer>('/entities/component/default/sign-in');
      const always = async () => true;

      await see(1, always);
      expect(await signIn()).toMatchObject({
        filling: { text: expect.any(String) },
        owner: {
          state: 'unknown',
          value: { entityRef: 'group:default/accounts' },
          reason:
            'The catalog knows no group:default/accounts (the catalog is still filling)',
        },
        supportTier: {
          state: 'unknown',
          reason: 'The catalog is still filling',
        },
        model: { state: 'unknown', reason: 'The catalog is still filling' },
        onCall: { now: { state: 'unknown' } },
        described: true,
        findings: [],
      });

      await rest.provider.set(upTo(2));
      await see(2, async () => (await signIn()).owner.state === 'valid');
      await rest.provider.set(upTo(3));
      await see(3, always);
      const since = (await rows()).filling?.since;
      expect(since).toEqual(expect.any(String));

      const { kept } = rest;
      await rest.stop();
      rest = await startRest({
        databases,
        databaseId,
        kept,
        entities: upTo(3),
        evaluated: listedUpTo(3),
        fresh: true,
      });
      await until(async () => (await rows()).filling !== undefined);
      expect((await rows()).filling?.since).toBe(since);

      await rest.provider.set(upTo(4));
      await see(4, always);
      // One entity at a time is asked in the same way.
      const { body } = await rest
        .as('admin')
        .post('/entities/component/default/tour/refresh');
      expect(body.findings.map(({ code }: { code: string }) => code)).toEqual([
        'annotation.invalid',
      ]);
      expect(body.supportTier.state).toBe('unknown');
      await rest.provider.set(upTo(5));
      await see(
        5,
        async () => (await signIn()).supportTier.value?.id === 'silver',
      );

      // When nothing more comes, what is absent is absent, and nothing has become worse: it was not known before.
      await until(async () => (await rows()).filling === undefined, 60);
      await until(
        async () =>
          (await rows()).items
            .find(({ entityRef }) => entityRef === TOUR)
            ?.codes.includes('owner.unresolved') ?? false,
      );
      const inTheEnd = (await rows()).items.flatMap(pairsOf);
      expect(inTheEnd).toEqual(
        expect.arrayContaining([
          `${TOUR} annotation.invalid`,
          `${TOUR} owner.unresolved`,
          `${TOUR} tier.unknown`,
        ]),
      );
      expect([...called].filter(pair => !inTheEnd.includes(pair))).toEqual([]);
      expect([...called]).toContain(`${TOUR} annotation.invalid`);
      expect([...called]).not.toContain(`${TOUR} owner.unresolved`);
      expect(await rest.knex('transitions')).toEqual([]);
      expect(
        await rest.knex('clarity_points').select('model_ref', 'cause'),
      ).toEqual([
        { model_ref: 'operatingmodel:default/suite', cause: 'first' },
      ]);
      await rest.stop();
    },
  );

  it('is said in every answer', async () => {
    const rest = await startRest({
      databases,
      databaseId: 'SQLITE_3',
      entities: restEntities(),
      evaluated: 12,
      fresh: true,
    });
    const admin = rest.as('admin');
    const names = ROUTES.filter(name => name !== 'getRunbook');
    const answers = await Promise.all(names.map(name => ask(admin, name)));
    expect(
      answers.map(({ body }, position) => {
        const { response } = operatingModelRoutes[names[position]];
        return [names[position], fillingOf(response.parse(body))?.text];
      }),
    ).toEqual(
      names.map(name => [name, expect.stringContaining('still filling')]),
    );
    await rest.stop();
  });
});
