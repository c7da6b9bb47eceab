import { TestDatabases } from '@backstage/backend-test-utils';
import { takeFencingToken } from '../database/sweepState/sweepState';
import { createTestStore, never } from '../__testUtils__/createTestStore';
import { countedRollups, dumpStore } from '../__testUtils__/dumpStore';
import {
  entity,
  suiteEntities,
  suiteModel,
} from '../__testUtils__/suiteEntities';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { wintry } from '../__testUtils__/testChecks';
import { readSweepStatus } from '../database/sweepState/readSweepStatus';

jest.setTimeout(60_000);

describe('Sweep', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });
  const supported = databases.eachSupportedId();

  it.each(supported)(
    'stores every governed entity with what it inherits, and writes nothing when nothing changed, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep, logger, metrics } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });

      const first = await sweep.run(never());
      expect(first).toMatchObject({ result: 'published', total: 13 });
      expect(
        await knex('entities').orderBy('sort_key').pluck('entity_ref'),
      ).toEqual([
        'api:default/accounts-api',
        'resource:default/accounts-db',
        'component:default/billing',
        'domain:default/cloud',
        'system:default/onboarding',
        'component:default/sign-in',
        'operatingmodel:default/suite',
        'component:default/tour',
        'system:default/workspace',
      ]);
      expect(
        await knex('entities').where('name', 'sign-in').first(),
      ).toMatchObject({
        kind: 'component',
        owner_ref: 'group:default/accounts',
        system_ref: 'system:default/workspace',
        domain_ref: 'domain:default/cloud',
        tier_id: 'silver',
        tier_state: 'valid',
        cadence: 'weekly',
        model_ref: 'operatingmodel:default/suite',
        version: 1,
      });
      const tour = await knex('entities')
        .join('entity_details', 'entity_details.entity_id', 'entities.id')
        .where('name', 'tour')
        .first();
      expect(tour).toMatchObject({
        owner_ref: 'group:default/gone',
        tier_id: 'silver',
        tier_state: 'invalid',
      });
      expect(JSON.parse(tour.codes)).toEqual(
        expect.arrayContaining([
          'annotation.invalid',
          'owner.unresolved',
          'tier.unknown',
        ]),
      );
      expect(
        await knex('entity_findings')
          .join('entities', 'entity_id', 'entities.id')
          .where('code', 'owner.unresolved')
          .pluck('entity_ref'),
      ).toEqual(['component:default/tour']);
      expect(
        await knex('parties')
          .where('entity_ref', 'group:default/accounts')
          .first(),
      ).toMatchObject({ kind: 'group', member_count: 2 });
      const stored = await dumpStore(knex);
      expect(stored.rollups).toEqual(await countedRollups(knex));

      const second = await sweep.run(never());
      expect(second).toEqual({ ...first, rowsWritten: 0 });
      expect(await dumpStore(knex)).toEqual(stored);
      expect(await knex('entities').distinct().pluck('version')).toEqual([1]);
      expect(await readSweepStatus(knex)).toMatchObject({
        generation: 1,
        entities: 9,
        rowsWritten: 0,
        evaluatedAt: '2026-11-24T09:00:00.000Z',
        lastError: undefined,
      });
      expect(logger.info).toHaveBeenLastCalledWith(
        expect.stringMatching(
          /^Sweep 2: 9 entities evaluated, 0 changed, 0 gone, 0 rows written in \d+\.\d s$/,
        ),
      );
      expect(await metrics.values('operating_model.sweep.entities')).toEqual([
        9, 9,
      ]);
      expect(
        await metrics.values('operating_model.sweep.rows_written'),
      ).toEqual([first.rowsWritten, 0]);
      expect(await metrics.values('operating_model.sweep.age')).toEqual([
        expect.any(Number),
      ]);
    },
  );

  it.each(supported)(
    'writes what a clock says once, until that is over, %p',
    async databaseId => {
      const rotation = (id: string, ...members: string[]) => ({
        id,
        members: members.map(name => `user:default/${name}`),
        startsOn: '2026-01-05',
        shift: 'P7D',
        handoffAt: { time: '10:00' },
      });
      const catalog = new TestCatalog([
        ...suiteEntities().filter(({ kind }) => kind !== 'OperatingModel'),
        suiteModel({
          rotations: [
            rotation('first', 'ana', 'bo'),
            rotation('second', 'ana', 'bo', 'bo'),
          ],
          escalationPaths: [
            {
              id: 'path',
              steps: [
                { notify: 'rotation:first', after: 'PT0S' },
                { notify: 'rotation:second', after: 'PT5M' },
              ],
            },
          ],
        }),
      ]);
      let now = '2026-11-24T09:00:00Z';
      const { knex, sweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
        now: () => new Date(now),
      });
      const sweepAt = async (at: string) => {
        now = at;
        const { rowsWritten } = await sweep.run(never());
        const { findings } = await knex('results')
          .where('subject_ref', 'operatingmodel:default/suite')
          .first();
        const [said] = JSON.parse(findings).filter(
          ({ check }: { check: string }) => check === 'escalation.same-person',
        );
        return { rowsWritten, from: said?.message.parameters.from.instant };
      };
      const [first, next] = ['2026-11-30T10:00:00Z', '2026-12-07T10:00:00Z'];
      expect(await sweepAt(now)).toMatchObject({ from: first });
      for (const at of [
        '2026-11-24T09:05:00Z',
        '2026-11-29T09:00:00Z',
        '2026-12-03T09:00:00Z',
      ]) {
        expect(await sweepAt(at)).toEqual({ rowsWritten: 0, from: first });
      }
      const later = await sweepAt('2026-12-07T10:00:00Z');
      expect(later.from).toBe(next);
      expect(later.rowsWritten).toBeGreaterThan(0);
      expect(await sweepAt('2026-12-07T10:05:00Z')).toEqual({
        rowsWritten: 0,
        from: next,
      });
      // It is the same result all the time.
      expect(
        await knex('transitions').where('check_id', 'escalation.same-person'),
      ).toEqual([]);
    },
  );

  it.each(supported)(
    'stores more entities than one step takes, new ones beside changed ones, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      catalog.pageSize = 500;
      const { knex, sweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      const many = (from: number, to: number, tier: string) =>
        Array.from({ length: to - from }, (_, position) => {
          const name = `many-${from + position}`;
          const spec = { owner: 'accounts', system: 'workspace' };
          const sayings = {
            'support-tier': tier,
            words: `Ω "\\ 🦊 of ${name}`,
          };
          return entity('Component', name, spec, sayings);
        });
      const stored = async () => {
        const rows = await knex('entities')
          .join('entity_details', 'entity_details.entity_id', 'entities.id')
          .join('results', 'subject_ref', 'entity_ref')
          .leftJoin('entity_parties', 'entity_parties.entity_id', 'entities.id')
          .where('name', 'like', 'many-%')
          .where('party_ref', 'group:default/accounts');
        for (const { entity_ref: entityRef, effective, findings } of rows) {
          expect(JSON.parse(effective)).toMatchObject({ entityRef });
          expect(findings).toContain(`"subject":"${entityRef}"`);
        }
        const tiers = rows.map(({ tier_id: tier, version }) => [tier, version]);
        return new Map(
          Object.entries(Object.groupBy(tiers, String)).map(([key, group]) => [
            key,
            group?.length,
          ]),
        );
      };

      catalog.put(...many(0, 600, 'gold'));
      await sweep.run(never());
      expect(await stored()).toEqual(new Map([['gold,1', 600]]));
      catalog.put(...many(300, 900, 'silver'));
      await sweep.run(never());
      expect(await stored()).toEqual(
        new Map([
          ['gold,1', 300],
          ['silver,1', 300],
          ['silver,2', 300],
        ]),
      );
      const { rollups } = await dumpStore(knex);
      expect(rollups).toEqual(await countedRollups(knex));
    },
  );

  it('says which checks could not be carried out, how often, and why', async () => {
    const { sweep, logger } = await createTestStore({
      databases,
      databaseId: 'SQLITE_3',
      catalog: new TestCatalog(suiteEntities()),
      checks: [
        wintry,
        {
          ...wintry,
          id: 'test.broken',
          kinds: ['component'],
          checkEntity() {
            throw new Error('x'.repeat(1000));
          },
        },
      ],
    });
    expect(await sweep.run(never())).toMatchObject({ result: 'published' });
    expect(logger.warn.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^Sweep 1: The check test.broken could not be carried out 3 times, first for component:default\/[a-z-]+: Error: x{193}…$/,
        ),
      ],
    ]);
  });

  it.each(supported)(
    'writes what changed and removes what is gone, and no other row, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      await sweep.run(never());

      catalog.put(
        entity(
          'Component',
          'sign-in',
          { owner: 'leads', system: 'onboarding', type: 'service' },
          { 'support-tier': 'gold', 'deputy-owner': 'accounts' },
        ),
        entity('User', 'cy', { memberOf: ['accounts'] }),
      );
      catalog.remove('component:default/tour', 'user:default/bo');
      await sweep.run(never());

      expect(await knex('entities').where('name', 'tour')).toEqual([]);
      expect(
        await knex('entities').where('name', 'sign-in').first(),
      ).toMatchObject({
        owner_ref: 'group:default/leads',
        system_ref: 'system:default/onboarding',
        tier_id: 'gold',
        version: 2,
      });
      expect(
        await knex('entities').where('version', '>', 1).pluck('name'),
      ).toEqual(['sign-in']);
      expect(
        await knex('entity_parties')
          .join('entities', 'entity_id', 'entities.id')
          .where('name', 'sign-in')
          .orderBy('party_ref')
          .select('party_ref', 'roles'),
      ).toEqual([
        { party_ref: 'group:default/accounts', roles: 128 },
        { party_ref: 'group:default/leads', roles: 127 },
      ]);
      expect(
        await knex('parties').where('kind', 'user').pluck('entity_ref'),
      ).toEqual(
        expect.arrayContaining(['user:default/ana', 'user:default/cy']),
      );
      expect(
        await knex('parties').where('entity_ref', 'user:default/bo'),
      ).toEqual([]);
      expect((await dumpStore(knex)).rollups).toEqual(
        await countedRollups(knex),
      );
    },
  );

  it.each(supported)(
    'keeps the last valid version of a model in force, also across a restart, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep, createSweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      await sweep.run(never());

      catalog.put(suiteModel({ supportTiers: 'none', version: '2.0.0' }));
      await createSweep().run(never());

      const model = await knex('models').first();
      expect(model).toMatchObject({
        entity_ref: 'operatingmodel:default/suite',
        model_version: '1.0.0',
        status: 'adopted',
      });
      expect(Boolean(model.stale)).toBe(true);
      expect(JSON.parse(model.problems)).toEqual([
        { path: 'spec.supportTiers', message: expect.any(String) },
      ]);
      expect(
        await knex('entities').where('name', 'sign-in').first(),
      ).toMatchObject({ tier_id: 'silver', tier_state: 'valid' });

      catalog.remove('operatingmodel:default/suite');
      await sweep.run(never());
      expect(await knex('models')).toEqual([]);
      expect(
        await knex('entities').where('name', 'sign-in').first(),
      ).toMatchObject({ tier_id: null, model_ref: null });
    },
  );

  it.each(supported)(
    'reads a model anew whose text has changed under the etag of its source, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      const model = (version: string, change: object = {}) => {
        const { metadata, ...text } = suiteModel({ version, ...change });
        return { ...text, metadata: { ...metadata, etag: 'of-the-source' } };
      };
      const inForce = async () =>
        knex('models').first('model_version', 'stale', 'etag');
      catalog.put(model('1.0.0'));
      await sweep.run(never());
      catalog.put(model('2.0.0'));
      await sweep.run(never());
      expect(await inForce()).toMatchObject({
        model_version: '2.0.0',
        etag: 'of-the-source',
      });

      catalog.put(model('3.0.0', { supportTiers: 'none' }));
      await sweep.run(never());
      await sweep.run(never());
      const { model_version: version, stale } = await inForce();
      expect([version, Boolean(stale)]).toEqual(['2.0.0', true]);
    },
  );

  it.each(supported)(
    'holds a mass deletion back until a second sweep sees the same, %p',
    async databaseId => {
      const many = Array.from({ length: 20 }, (_, number) =>
        entity('Component', `service-${number}`, { owner: 'leads' }),
      );
      const catalog = new TestCatalog([...suiteEntities(), ...many]);
      const { knex, sweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      await sweep.run(never());

      catalog.remove(
        ...many.map(({ metadata }) => `component:default/${metadata.name}`),
      );
      await sweep.run(never());
      expect(await knex('entities').pluck('name')).toHaveLength(29);
      await sweep.run(never());
      expect(await knex('entities').pluck('name')).toHaveLength(9);
    },
  );

  it.each(supported)(
    'changes no row with a stale fencing token, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep, createSweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      await sweep.run(never());
      const before = await dumpStore(knex);

      catalog.put(entity('Component', 'sign-in', { owner: 'leads' }));
      catalog.remove('component:default/tour');
      catalog.beforeStream = async () => {
        await takeFencingToken(knex, '2026-11-24T09:00:01.000Z');
        catalog.beforeStream = undefined;
      };
      expect(await sweep.run(never())).toMatchObject({ result: 'overtaken' });
      expect(await dumpStore(knex)).toEqual(before);
      expect((await readSweepStatus(knex)).lastError).toBeUndefined();

      expect(await createSweep().run(never())).toMatchObject({
        result: 'published',
      });
      expect(await knex('entities').where('name', 'tour')).toEqual([]);
    },
  );

  it.each(supported)(
    'survives what databases cannot store, and what is too long to index, %p',
    async databaseId => {
      const catalog = new TestCatalog(suiteEntities());
      const { knex, sweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
      });
      const odd = (name: string, title: string) => {
        const base = entity(
          'Component',
          name,
          { owner: `team-${title}`, type: 'service' },
          { 'support-tier': title, 'release-cadence': title, runbook: title },
        );
        return { ...base, metadata: { ...base.metadata, title } };
      };
      catalog.put(
        odd('nul', 'a\u0000b'),
        odd('lone', 'a\ud800b'),
        odd('long', '\u{1F600}'.repeat(100_000)),
        odd('prototype', '__proto__'),
        odd('quote', `'"\\u0000\\?`),
      );
      await sweep.run(never());

      const titles = await knex('entities')
        .whereIn('name', ['nul', 'lone', 'prototype', 'quote'])
        .orderBy('name')
        .pluck('title');
      expect(titles).toEqual([
        'a\ufffdb',
        'a\ufffdb',
        '__proto__',
        `'"\\u0000\\?`,
      ]);
      expect(await knex('entities').pluck('name')).toHaveLength(14);
      expect(await sweep.run(never())).toMatchObject({ rowsWritten: 0 });
    },
  );
});
