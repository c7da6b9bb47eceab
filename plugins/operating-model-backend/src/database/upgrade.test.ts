import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import {
  builtInChecks,
  CheckSet,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { contradictions } from '../__testUtils__/contradictions';
import { createTestStore, never } from '../__testUtils__/createTestStore';
import { describeSchema } from '../__testUtils__/describeSchema';
import { countedRollups, dumpStore } from '../__testUtils__/dumpStore';
import { loadDump } from '../__testUtils__/loadDump';
import { suiteEntities, suiteModel } from '../__testUtils__/suiteEntities';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { ModelDocuments } from './models/ModelDocuments';
import { readModel } from './models/readModel';
import { readModelDocuments } from './models/readModelDocuments';
import landedSchema from './__fixtures__/landedSchema.json';

jest.setTimeout(60_000);

const directory = resolvePackagePath(
  '@cloud-suite/backstage-plugin-operating-model-backend',
  'migrations',
);

const LANDED = ['20261124090000_init.js', '20261124130000_decisions.js'];
/** What has come since the schema landed, the newest first. */
const AFTER_LANDED = [
  '20261129180000_filling.js',
  '20261129160000_standing.js',
  '20261129150000_load_rollup.js',
  '20261129090000_results.js',
];

/** What cannot be worked out again, row for row. */
const lasting = async (knex: Knex) => ({
  clarity: await knex('clarity_points').orderBy('id'),
  questions: await knex('off_model_questions').orderBy('id'),
});
const LASTING = {
  clarity: landedSchema.clarity_points,
  questions: landedSchema.off_model_questions,
};

const inForce = (knex: Knex) =>
  knex('models').select('entity_ref', 'model_version', 'in_force', 'status');
const IN_FORCE = landedSchema.models.map(
  ({ entity_ref, model_version, in_force, status }) => ({
    entity_ref,
    model_version,
    in_force,
    status,
  }),
);

/** The catalog of which the dump is, with the model whose text cannot be used. */
function landedCatalog(): TestCatalog {
  const { spec } = JSON.parse(
    JSON.parse(landedSchema.models[0].view).etag as string,
  );
  const catalog = new TestCatalog(suiteEntities());
  catalog.put(
    suiteModel({ areas: spec.areas, version: '1.2.0', suportTiers: [] }),
  );
  return catalog;
}

describe('the schema that landed, with data in it', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  async function landed(databaseId: TestDatabaseId) {
    const knex = await databases.init(databaseId);
    for (const name of LANDED) {
      await knex.migrate.up({ directory, name });
    }
    const schema = await describeSchema(knex);
    await loadDump(knex, landedSchema);
    return { knex, schema };
  }

  it.each(databases.eachSupportedId())(
    'is brought up to date: history and versions in force stay, the next sweep fills in the rest, %p',
    async databaseId => {
      const { knex } = await landed(databaseId);
      await knex.migrate.latest({ directory });

      expect(await lasting(knex)).toEqual(LASTING);
      expect(await inForce(knex)).toEqual(IN_FORCE);
      for (const table of [
        ...['entities', 'entity_details', 'entity_parties', 'entity_findings'],
        ...['rollups', 'results', 'transitions'],
      ]) {
        expect(await knex(table)).toEqual([]);
      }

      // A catalog that filled it once is fresh no more.
      const [{ filled_at, last_success_at }] = await knex('sweep_state');
      expect(filled_at).toBe(last_success_at);
      expect(filled_at).toBeTruthy();

      const catalog = landedCatalog();
      const { sweep } = await createTestStore({
        databases,
        databaseId,
        catalog,
        knex,
        fresh: true,
        now: () => new Date('2026-11-29T10:00:00Z'),
      });
      expect(await sweep.run(never())).toMatchObject({ result: 'published' });
      expect(
        await knex('entities').orderBy('entity_ref').pluck('entity_ref'),
      ).toEqual(landedSchema.entities.map(row => row.entity_ref).sort());
      expect(
        await knex('entities').where('name', 'sign-in').first(),
      ).toMatchObject({
        owner_ref: 'group:default/accounts',
        tier_id: 'silver',
        model_ref: 'operatingmodel:default/suite',
      });
      const [model] = await knex('models');
      expect(Boolean(model.stale)).toBe(true);
      expect(JSON.parse(model.problems)).toEqual([
        { path: 'spec.suportTiers', message: expect.any(String) },
      ]);
      const findings = await knex('results')
        .where('subject_ref', model.entity_ref)
        .first('findings');
      expect(findings.findings).toContain('"model.invalid"');

      // What was in force is, and as clear as it was: nothing is added to its history, and nothing has changed.
      expect(await inForce(knex)).toEqual(IN_FORCE);
      expect(await lasting(knex)).toEqual(LASTING);
      expect(await knex('transitions')).toEqual([]);
      expect(await contradictions(knex)).toEqual([]);
      const stored = await dumpStore(knex);
      expect(stored.rollups).toEqual(await countedRollups(knex));
      expect(await sweep.run(never())).toMatchObject({ rowsWritten: 0 });

      // Keys go on behind those of the dump.
      catalog.put(suiteModel({ version: '1.3.0', areas: [] }));
      await sweep.run(never());
      expect(
        await knex('clarity_points').orderBy('id').pluck('version'),
      ).toEqual(['1.0.0', '1.1.0', '1.3.0']);
    },
  );

  it.each(databases.eachSupportedId())(
    'answers each model with its own text until the first sweep has ended, %p',
    async databaseId => {
      const { knex } = await landed(databaseId);
      const [suite] = await knex('models');
      const other = 'operatingmodel:default/other';
      await knex('models').insert({
        ...suite,
        entity_ref: other,
        in_force: suite.in_force.replaceAll(suite.entity_ref, other),
      });
      await knex.migrate.latest({ directory });
      const documents = new ModelDocuments({
        checks: new CheckSet(builtInChecks, { rules: new Map() }),
      });
      for (const model of await readModelDocuments(knex, documents)) {
        expect(model.document.inForce?.entityRef).toBe(model.entityRef);
      }
      expect(
        (await readModel(knex, documents, other))?.document.inForce?.entityRef,
      ).toBe(other);
    },
  );

  it.each(databases.eachSupportedId())(
    'comes back as it was, and is brought up to date again, %p',
    async databaseId => {
      const { knex, schema } = await landed(databaseId);
      await knex.migrate.latest({ directory });
      const latest = await describeSchema(knex);
      expect(latest).not.toEqual(schema);
      const { sweep } = await createTestStore({
        databases,
        databaseId,
        catalog: landedCatalog(),
        knex,
      });
      await sweep.run(never());
      const swept = await dumpStore(knex);

      for (const name of AFTER_LANDED) {
        await knex.migrate.down({ directory, name });
      }
      expect(await describeSchema(knex)).toEqual(schema);
      expect(await lasting(knex)).toEqual(LASTING);
      expect(await inForce(knex)).toEqual(IN_FORCE);
      expect(await knex('entities')).toEqual([]);
      expect(await knex('entity_details')).toEqual([]);
      expect(await knex('models').pluck('findings')).toEqual(['[]']);

      await knex.migrate.latest({ directory });
      expect(await describeSchema(knex)).toEqual(latest);
      expect(await lasting(knex)).toEqual(LASTING);
      await sweep.run(never());
      expect(await dumpStore(knex)).toEqual(swept);
      expect(await lasting(knex)).toEqual(LASTING);
    },
  );
});
