import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { builtInChecks } from '@cloud-suite/backstage-plugin-operating-model-common';
import { createHistory, type History } from '../../__testUtils__/createHistory';
import { dumpTables } from '../../__testUtils__/dumpTables';
import { readResults } from '../../__testUtils__/readResults';
import {
  entity,
  suiteEntities,
  suiteModel,
} from '../../__testUtils__/suiteEntities';
import { TestCatalog } from '../../__testUtils__/TestCatalog';
import { shortWords } from '../../__testUtils__/testChecks';

jest.setTimeout(60_000);

const SIGN_IN = 'component:default/sign-in';
const MODEL = 'operatingmodel:default/suite';

const signIn = (
  annotations: { [field: string]: string } = {},
  system = 'workspace',
) =>
  entity(
    'Component',
    'sign-in',
    { owner: 'accounts', system, type: 'service' },
    annotations,
  );

/** A model whose tier has a path that begins with a rotation of two, who are too few. */
const rotatingModel = (change: { [key: string]: unknown } = {}) =>
  suiteModel({
    rotations: [
      {
        id: 'first',
        coverage: '24x7',
        members: ['user:default/ana', 'user:default/bo'],
        startsOn: '2026-01-05',
        shift: 'P7D',
        handoffAt: { weekday: 'monday', time: '10:00' },
      },
    ],
    escalationPaths: [
      {
        id: 'path',
        steps: [
          { notify: 'rotation:first', after: 'PT0S' },
          { notify: 'group:default/leads', after: 'PT5M' },
        ],
      },
    ],
    ...change,
  });

describe('transitions', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });
  const supported = databases.eachSupportedId();

  async function swept(databaseId: TestDatabaseId) {
    const catalog = new TestCatalog(suiteEntities());
    catalog.put(rotatingModel());
    const history = await createHistory({
      databases,
      databaseId,
      catalog,
      checks: [...builtInChecks, shortWords],
    });
    expect(await history.sweep()).toEqual([]);
    return { catalog, history };
  }

  it.each(supported)(
    'begin after a first result, and say what a result was, since when, and what it is, %p',
    async databaseId => {
      const { catalog, history } = await swept(databaseId);
      const { knex } = history;
      expect(await knex('transitions')).toEqual([]);
      expect(await knex('results').pluck('subject_ref')).toHaveLength(9);

      catalog.put(signIn({ 'support-tier': 'platinum' }));
      await history.sweep();
      // Another change of the same entity leaves alone what stays as it is.
      catalog.put(signIn({ 'support-tier': 'bronze' }));
      expect(await history.sweep()).toEqual([]);
      catalog.put(signIn({ 'support-tier': 'gold' }));
      expect(await history.refresh(SIGN_IN)).toEqual([
        'component sign-in escalation.none: fail (00:10) → pass (00:40) by entity',
        'component sign-in tier.unknown: fail (00:20) → pass (00:40) by entity',
      ]);
      await history.sweep();
      catalog.put(signIn({ 'support-tier': 'nickel' }));
      expect(await history.sweep()).toEqual([
        'component sign-in escalation.none: pass (00:40) → fail (01:00) by entity',
        'component sign-in tier.unknown: pass (00:40) → fail (01:00) by entity',
      ]);
      expect(
        await knex('transitions')
          .where({ check_id: 'tier.unknown' })
          .orderBy('id')
          .select('from_result', 'from_since', 'to_result', 'at'),
      ).toEqual([
        {
          from_result: 'not-applicable',
          from_since: '2026-11-24T00:10:00.000Z',
          to_result: 'fail',
          at: '2026-11-24T00:20:00.000Z',
        },
        {
          from_result: 'fail',
          from_since: '2026-11-24T00:20:00.000Z',
          to_result: 'pass',
          at: '2026-11-24T00:40:00.000Z',
        },
        {
          from_result: 'pass',
          from_since: '2026-11-24T00:40:00.000Z',
          to_result: 'fail',
          at: '2026-11-24T01:00:00.000Z',
        },
      ]);
    },
  );

  it.each(supported)(
    'come from nothing for a part that is new, and lead to nothing for one that is gone, %p',
    async databaseId => {
      const { catalog, history } = await swept(databaseId);
      const misspelt =
        'annotation.invalid metadata.annotations["operating-model.io/suport-tier"]';
      catalog.put(signIn({ 'suport-tier': 'gold' }));
      expect(await history.sweep()).toEqual([
        `component sign-in ${misspelt}: nothing → fail (00:20) by entity`,
        'component sign-in annotation.invalid: not-applicable (00:10) → nothing (00:20) by entity',
      ]);
      expect(await history.sweep()).toEqual([]);
      catalog.put(signIn());
      expect(await history.refresh(SIGN_IN)).toEqual([
        `component sign-in ${misspelt}: fail (00:20) → nothing (00:40) by entity`,
        'component sign-in annotation.invalid: nothing → not-applicable (00:40) by entity',
      ]);
      // Whatever a part is called; what no database can store becomes U+FFFD.
      const words = ['__proto__', 'constructor', 'nul\u0000', '\ud800', `'"\\`];
      catalog.put(signIn({ words: words.join(' ') }));
      const parts = (await history.sweep()).filter(change =>
        change.includes(shortWords.id),
      );
      expect(parts).toEqual([
        `component sign-in test.short-words '"\\: nothing → pass (00:50) by entity`,
        'component sign-in test.short-words __proto__: nothing → fail (00:50) by entity',
        'component sign-in test.short-words constructor: nothing → fail (00:50) by entity',
        'component sign-in test.short-words nul\ufffd: nothing → pass (00:50) by entity',
        'component sign-in test.short-words \ufffd: nothing → pass (00:50) by entity',
        'component sign-in test.short-words: not-applicable (00:10) → nothing (00:50) by entity',
      ]);
      catalog.put(signIn({ words: words.join(' '), docs: 'x' }));
      expect(
        (await history.refresh(SIGN_IN)).filter(change =>
          change.includes(shortWords.id),
        ),
      ).toEqual([]);
    },
  );

  it.each(supported)(
    'say nothing of a check that is switched off, comes back, or is held to another number, %p',
    async databaseId => {
      const { catalog, history } = await swept(databaseId);
      catalog.put(signIn({ words: 'lengthy' }));
      await history.sweep();
      const ofWord = async () =>
        (await readResults(history.knex, SIGN_IN))['test.short-words lengthy'];
      expect(await ofWord()).toEqual({
        result: 'fail',
        since: '2026-11-24T00:20:00.000Z',
      });

      await history.restart({
        rules: { 'test.short-words': { parameters: { longest: 9 } } },
      });
      expect(await history.sweep()).toEqual([]);
      expect(await ofWord()).toEqual({
        result: 'pass',
        since: '2026-11-24T00:30:00.000Z',
      });

      await history.restart({
        rules: { 'test.short-words': { enabled: false } },
      });
      expect(await history.refresh(SIGN_IN)).toEqual([]);
      expect(await ofWord()).toBeUndefined();
      expect(await history.sweep()).toEqual([]);

      await history.restart({});
      expect(await history.sweep()).toEqual([]);
      expect(await ofWord()).toEqual({
        result: 'fail',
        since: '2026-11-24T01:00:00.000Z',
      });
      catalog.put(signIn({ words: 'brief' }));
      expect(await history.sweep()).toEqual([
        'component sign-in test.short-words brief: nothing → pass (01:10) by entity',
        'component sign-in test.short-words lengthy: fail (01:00) → nothing (01:10) by entity',
      ]);
    },
  );

  it.each(supported)(
    'begin anew for an entity or a model that was gone, and keep what was, %p',
    async databaseId => {
      const { catalog, history } = await swept(databaseId);
      const { knex } = history;
      catalog.put(
        signIn({ 'support-tier': 'platinum' }),
        rotatingModel({ revisitBy: '2026-11-01' }),
      );
      await history.sweep();
      const before = await knex('transitions').orderBy('id');
      expect(before).not.toEqual([]);
      const stored = () => knex('results').pluck('subject_ref');

      // The history of what is gone ends with what it was, and says nothing of its end.
      catalog.remove(SIGN_IN);
      expect(await history.refresh(SIGN_IN)).toEqual([]);
      expect(await stored()).not.toContain(SIGN_IN);
      catalog.put(signIn({ 'support-tier': 'gold' }));
      expect(await history.refresh(SIGN_IN)).toEqual([]);
      expect(await stored()).toContain(SIGN_IN);
      catalog.remove(SIGN_IN);
      expect(await history.sweep()).toEqual([]);
      expect(await stored()).not.toContain(SIGN_IN);
      catalog.put(signIn({ 'support-tier': 'platinum' }));
      expect(await history.sweep()).toEqual([]);

      catalog.remove(MODEL);
      const gone = await history.sweep();
      expect(gone.filter(change => change.startsWith('operating'))).toEqual([]);
      expect(await stored()).not.toContain(MODEL);
      catalog.put(suiteModel());
      const back = await history.sweep();
      expect(back.filter(change => change.startsWith('operating'))).toEqual([]);
      expect(await stored()).toContain(MODEL);
      expect(
        await knex('transitions').orderBy('id').limit(before.length),
      ).toEqual(before);
    },
  );

  it.each(supported)(
    'cost no row in any table where nothing changed, whoever looks, %p',
    async databaseId => {
      const { history } = await swept(databaseId);
      const { knex, store } = history;
      const before = await dumpTables(knex);
      expect(Object.keys(before)).toEqual([
        'clarity_points',
        'entities',
        'entity_details',
        'entity_findings',
        'entity_parties',
        'models',
        'off_model_questions',
        'parties',
        'results',
        'rollups',
        'transitions',
      ]);
      expect(await history.sweep()).toEqual([]);
      expect(await dumpTables(knex)).toEqual(before);
      await history.restart({});
      expect(await history.sweep()).toEqual([]);
      expect(await dumpTables(knex)).toEqual(before);
      expect(store.logger.info).toHaveBeenLastCalledWith(
        expect.stringContaining(', 0 rows written in '),
      );
      // A single evaluation leaves its time on the row, and that is all.
      await history.refresh('system:default/workspace', MODEL);
      const confirmed = await dumpTables(knex);
      expect({
        ...confirmed,
        entities: confirmed.entities.map(unrefreshed),
        models: confirmed.models.map(unrefreshed),
      }).toEqual({
        ...before,
        entities: before.entities.map(unrefreshed),
        models: before.models.map(unrefreshed),
      });
    },
  );

  it.each(supported)(
    'tell of a model and its parts once: what is found there is not repeated for those who use it, %p',
    async databaseId => {
      const { history } = await swept(databaseId);
      const { knex } = history;
      const rows = await knex('results').orderBy('subject_ref');
      expect(rows.map(row => row.subject_ref)).toEqual(
        await knex('entities').orderBy('entity_ref').pluck('entity_ref'),
      );
      const ofModel = rows.find(row => row.subject_ref === MODEL);
      expect(JSON.parse(ofModel.findings)).toContainEqual(
        expect.objectContaining({
          check: 'rotation.too-small',
          subject: MODEL,
          part: 'spec.rotations[first]',
        }),
      );
      for (const { subject_ref: subject, states, findings, others } of rows) {
        const verdicts = [...JSON.parse(findings), ...JSON.parse(others)];
        for (const finding of JSON.parse(findings)) {
          expect(finding.subject).toBe(subject);
        }
        const identities = verdicts.map(({ check, part }) => [check, part]);
        expect(
          new Set(identities.map(identity => JSON.stringify(identity))).size,
        ).toBe(verdicts.length);
        const results = Object.keys(await readResults(knex, subject));
        expect(new Set(results).size).toBe(results.length);
        for (const { check, part } of verdicts) {
          expect(results).toContain(part ? `${check} ${part}` : check);
        }
        expect([states, findings].join().includes('spec.rotations')).toBe(
          subject === MODEL,
        );
      }
      const uses = await knex('entities')
        .where('name', 'billing')
        .first('model_ref', 'tier_id', 'path_id', 'rotation_id');
      expect(uses).toEqual({
        model_ref: MODEL,
        tier_id: 'gold',
        path_id: 'path',
        rotation_id: 'first',
      });
    },
  );

  it('are the same on every database', async () => {
    const histories: unknown[] = [];
    for (const [databaseId] of supported) {
      const { catalog, history } = await swept(databaseId);
      await tellEverything(catalog, history);
      const { knex } = history;
      const transitions = await knex('transitions').orderBy('id');
      expect(transitions.length).toBeGreaterThan(60);
      expect(
        [...new Set(transitions.map(({ cause }) => cause))].sort(),
      ).toEqual(['definition', 'entity', 'model', 'parties', 'time']);
      const results = await knex('results');
      histories.push({
        transitions: transitions
          .map(({ id: _id, ...row }) => JSON.stringify(row, sortedKeys(row)))
          .sort(),
        results: results.map(row => JSON.stringify(row)).sort(),
      });
    }
    expect(histories).toHaveLength(supported.length);
    for (const told of histories) {
      expect(told).toEqual(histories[0]);
    }
  });
});

/** One history with every kind of change, by sweeps and by single evaluations. */
async function tellEverything(catalog: TestCatalog, history: History) {
  catalog.put(signIn({ 'support-tier': 'gold', words: '\ud800 nul\u0000' }));
  await history.refresh(SIGN_IN);
  catalog.remove('group:default/accounts', 'user:default/bo');
  await history.sweep();
  catalog.put(
    suiteModel({
      revisitBy: '2026-11-30',
      defaults: { supportTier: 'silver' },
    }),
    entity('Component', 'late', { owner: 'accounts', system: 'workspace' }),
  );
  await history.refresh(MODEL);
  await history.restart({
    defaults: { releaseCadence: 'monthly' },
    rules: { 'tier.none': { kinds: ['component'] } },
  });
  await history.sweep();
  catalog.remove('component:default/tour');
  catalog.put(
    ...suiteEntities().filter(({ kind }) => kind === 'Group'),
    signIn({ 'support-tier': 'nickel' }, 'onboarding'),
  );
  await history.refresh('system:default/onboarding');
  await history.sweep();
  history.setDay('2026-12-01');
  await history.sweep();
  catalog.put(...suiteEntities());
  await history.sweep();
}

function unrefreshed({ version, refreshed_at, ...row }: any) {
  return { ...row, isVersioned: version > 0 };
}

function sortedKeys(row: object): string[] {
  return Object.keys(row).sort();
}
