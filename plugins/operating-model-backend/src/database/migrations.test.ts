import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { tableNames } from '../__testUtils__/tableNames';

const directory = resolvePackagePath(
  '@cloud-suite/backstage-plugin-operating-model-backend',
  'migrations',
);

jest.setTimeout(60_000);

describe('migrations', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  it.each(databases.eachSupportedId())(
    '20261124090000_init.js goes up, holds data to its rules, and goes down with data in it, %p',
    async (databaseId: TestDatabaseId) => {
      const knex = await databases.init(databaseId);
      await knex.migrate.up({ directory, name: '20261124090000_init.js' });

      const [{ id }] = await knex('entities')
        .insert(entityRow('component:default/a'))
        .returning('id');
      await knex('entity_details').insert({
        entity_id: id,
        effective: '{}',
        findings: '[]',
      });
      await knex('entity_parties').insert({
        entity_id: id,
        party_ref: 'group:default/a',
        roles: 1,
      });
      await knex('entity_findings').insert({
        entity_id: id,
        code: 'tier.none',
      });
      expect(await knex('sweep_state').select('token', 'generation')).toEqual([
        { token: 0, generation: 0 },
      ]);

      await expect(
        knex('entities').insert(entityRow('component:default/a')),
      ).rejects.toThrow(/unique/i);
      await expect(
        knex('entity_details').insert({
          entity_id: id + 1,
          effective: '{}',
          findings: '[]',
        }),
      ).rejects.toThrow(/foreign key/i);

      await knex('entities').where({ id }).delete();
      for (const child of [
        'entity_details',
        'entity_parties',
        'entity_findings',
      ]) {
        expect(await knex(child)).toEqual([]);
      }
      const [next] = await knex('entities')
        .insert(entityRow('component:default/a'))
        .returning('id');
      expect(next.id).toBeGreaterThan(id);

      await knex.migrate.down({ directory, name: '20261124090000_init.js' });
      expect(await tableNames(knex)).toEqual([]);
      await knex.migrate.latest({ directory });
      expect(await knex('entities')).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    '20261124130000_decisions.js goes up and down with data in it, %p',
    async (databaseId: TestDatabaseId) => {
      const knex = await databases.init(databaseId);
      const name = '20261124130000_decisions.js';
      await knex.migrate.up({ directory, name: '20261124090000_init.js' });
      await knex('parties').insert({
        entity_ref: 'group:default/a',
        kind: 'group',
        contacts: '[]',
        member_count: 1,
        content_hash: 'x',
      });
      const before = await tableNames(knex);

      await knex.migrate.up({ directory, name });
      expect(await knex('parties').select('children')).toEqual([
        { children: '[]' },
      ]);
      await knex('clarity_points').insert({
        model_ref: 'operatingmodel:default/suite',
        at: '2026-11-24T09:00:00.000Z',
        cause: 'first',
        left_parties: '[]',
        arrived_parties: '[]',
        clarity: '{}',
        unknown_parties: '[]',
        content_hash: 'x',
      });
      await knex('off_model_questions').insert({
        words: 'Tax exemption',
        words_key: 'tax exemption',
        asked_at: '2026-11-24T09:00:00.000Z',
      });

      await knex.migrate.down({ directory, name });
      expect(await tableNames(knex)).toEqual(before);
      expect(await knex('parties').pluck('entity_ref')).toEqual([
        'group:default/a',
      ]);
      await knex.migrate.latest({ directory });
      expect(await knex('clarity_points')).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    '20261129090000_results.js goes up, forgets what is evaluated anew, and goes down with data in it, %p',
    async (databaseId: TestDatabaseId) => {
      const knex = await databases.init(databaseId);
      const name = '20261129090000_results.js';
      await knex.migrate.up({ directory, name: '20261124090000_init.js' });
      await knex.migrate.up({ directory, name: '20261124130000_decisions.js' });
      const before = await tableNames(knex);
      const [{ id }] = await knex('entities')
        .insert(entityRow('component:default/a'))
        .returning('id');
      await knex('entity_details').insert({
        entity_id: id,
        effective: '{}',
        findings: '[]',
      });
      await knex('entity_findings').insert({
        entity_id: id,
        code: 'tier.none',
      });
      await knex('models').insert({
        entity_ref: 'operatingmodel:default/suite',
        in_force: '{}',
        stale: true,
        problems: '[]',
        applies_to: '[]',
        view: '{}',
        findings: '[{}]',
        errors: 0,
        warnings: 0,
        infos: 0,
        content_hash: 'x',
        version: 3,
        changed_at: '2026-11-24T09:00:00.000Z',
      });

      await knex.migrate.up({ directory, name });
      expect(await tableNames(knex)).toEqual(
        [...before, 'results', 'transitions'].sort(),
      );
      expect(await knex('entities')).toEqual([]);
      expect(await knex('entity_details')).toEqual([]);
      expect(await knex('models').select('in_force', 'version')).toEqual([
        { in_force: '{}', version: 3 },
      ]);
      // No content is the same as this: the next sweep writes it, whatever it finds.
      expect(await knex('models').pluck('content_hash')).toEqual([
        'forgotten operatingmodel:default/suite',
      ]);
      expect(await knex('sweep_state').select('id', 'definition')).toEqual([
        { id: 1, definition: null },
      ]);
      const result = {
        subject_ref: 'component:default/a',
        states: '{}',
        findings: '[]',
        others: '[]',
      };
      await knex('results').insert(result);
      await expect(knex('results').insert(result)).rejects.toThrow(/unique/i);
      const transition = {
        subject_ref: 'component:default/a',
        check_id: 'owner.none',
        part: '',
        at: '2026-11-24T09:00:00.000Z',
        cause: 'entity',
      };
      await knex('transitions').insert([transition, transition]);
      expect(
        await knex('transitions').orderBy('id').select('to_result'),
      ).toEqual([{ to_result: null }, { to_result: null }]);
      await knex('entities').insert({
        ...entityRow('component:default/a'),
        etag_since: '2026-11-24T09:00:00.000Z',
        path_id: 'path',
        rotation_id: 'first',
      });

      await knex.migrate.down({ directory, name });
      expect(await tableNames(knex)).toEqual(before);
      expect(await knex('entities')).toEqual([]);
      expect(await knex('models').select('in_force', 'findings')).toEqual([
        { in_force: '{}', findings: '[]' },
      ]);
      await knex.migrate.latest({ directory });
      expect(await knex('results')).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    '20261129150000_load_rollup.js counts what is stored, and forgets its counts again, %p',
    async (databaseId: TestDatabaseId) => {
      const knex = await databases.init(databaseId);
      const name = '20261129150000_load_rollup.js';
      for (const earlier of [
        '20261124090000_init.js',
        '20261124130000_decisions.js',
        '20261129090000_results.js',
      ]) {
        await knex.migrate.up({ directory, name: earlier });
      }
      const owned = { owner_ref: 'group:default/a', model_ref: 'm', errors: 1 };
      await knex('entities').insert([
        { ...entityRow('component:default/a'), ...owned, tier_id: 'gold' },
        { ...entityRow('component:default/b'), ...owned, tier_id: 'gold' },
        { ...entityRow('component:default/c'), ...owned },
        { ...entityRow('component:default/d'), ...owned, model_ref: null },
        { ...entityRow('component:default/e'), ...owned, owner_ref: null },
        { ...entityRow('system:default/a'), ...owned, kind: 'system' },
      ]);
      const owner = { group_by: 'owner', key: 'group:default/a', entities: 5 };
      await knex('rollups').insert({
        ...owner,
        errors: 5,
        warnings: 0,
        infos: 0,
      });
      const rollups = async () =>
        (await knex('rollups').orderBy('entities')).map(row => [
          row.group_by,
          row.key,
          row.entities,
          row.errors,
        ]);

      await knex.migrate.up({ directory, name });
      expect(await rollups()).toEqual([
        ['load', 'm\ngroup:default/a\n', 1, 1],
        ['load', 'm\ngroup:default/a\ngold', 2, 2],
        ['load', '', 3, 3],
        ['owner', 'group:default/a', 5, 5],
      ]);

      await knex.migrate.down({ directory, name });
      expect(await rollups()).toEqual([['owner', 'group:default/a', 5, 5]]);
      await knex.migrate.latest({ directory });
      expect(await rollups()).toHaveLength(4);
    },
  );

  it.each(databases.eachSupportedId())(
    '20261129160000_standing.js goes up and down with data in it, %p',
    async (databaseId: TestDatabaseId) => {
      const knex = await databases.init(databaseId);
      const name = '20261129160000_standing.js';
      await knex.migrate.up({ directory, name: '20261124090000_init.js' });
      await knex.migrate.up({ directory, name: '20261124130000_decisions.js' });
      await knex.migrate.up({ directory, name: '20261129090000_results.js' });
      await knex.migrate.up({
        directory,
        name: '20261129150000_load_rollup.js',
      });
      await knex('entities').insert(entityRow('component:default/a'));
      await knex('models').insert({
        entity_ref: 'operatingmodel:default/suite',
        in_force: '{}',
        stale: true,
        problems: '[]',
        applies_to: '[]',
        view: '{}',
        errors: 0,
        warnings: 0,
        infos: 0,
        content_hash: 'x',
        version: 3,
        changed_at: '2026-11-24T09:00:00.000Z',
      });

      await knex.migrate.up({ directory, name });
      expect(await knex('entities').pluck('unknowns')).toEqual([0]);
      expect(await knex('models').pluck('not_known')).toEqual(['[]']);

      await knex.migrate.down({ directory, name });
      expect(await knex('entities').pluck('entity_ref')).toEqual([
        'component:default/a',
      ]);
      expect(await knex('models').pluck('version')).toEqual([3]);
      await knex.migrate.latest({ directory });
      expect(await knex('entities').pluck('unknowns')).toEqual([0]);
    },
  );

  it.each(databases.eachSupportedId())(
    'knows of an empty store that the catalog is fresh, and of a filled one that it is not, %p',
    async (databaseId: TestDatabaseId) => {
      const knex = await databases.init(databaseId);
      const name = '20261129180000_filling.js';
      await knex.migrate.latest({ directory });
      expect(await knex('sweep_state').pluck('filled_at')).toEqual([null]);

      await knex.migrate.down({ directory, name });
      const at = '2026-11-24T09:00:00.000Z';
      await knex('sweep_state').update({ last_success_at: at });
      await knex.migrate.up({ directory, name });
      expect(await knex('sweep_state')).toEqual([
        expect.objectContaining({
          filling_since: null,
          filling_seen: null,
          filling_moved_at: null,
          filled_at: at,
        }),
      ]);
    },
  );
});

function entityRow(entityRef: string) {
  return {
    entity_ref: entityRef,
    kind: 'component',
    namespace: 'default',
    name: 'a',
    sort_key: `a\n${entityRef}`,
    tier_state: 'missing',
    errors: 0,
    warnings: 0,
    infos: 0,
    codes: '[]',
    content_hash: 'x',
    version: 1,
    changed_at: '2026-11-24T09:00:00.000Z',
  };
}
