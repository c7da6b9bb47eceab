import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import {
  builtInChecks,
  factsFrom,
  type Fact,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { createHistory } from '../../__testUtils__/createHistory';
import {
  entity,
  suiteEntities,
  suiteModel,
} from '../../__testUtils__/suiteEntities';
import { TestCatalog } from '../../__testUtils__/TestCatalog';
import { stamped, wintry } from '../../__testUtils__/testChecks';

jest.setTimeout(60_000);

const SIGN_IN = 'component:default/sign-in';
const API = 'api:default/accounts-api';
const WORKSPACE = 'system:default/workspace';
const MODEL = 'operatingmodel:default/suite';

/** Without defaults: what a tier is set to above is what holds below. */
const bareModel = (change: { [key: string]: unknown } = {}) =>
  suiteModel({ defaults: {}, ...change });

const signIn = (annotations: { [field: string]: string } = {}) =>
  entity(
    'Component',
    'sign-in',
    { owner: 'accounts', system: 'workspace', type: 'service' },
    annotations,
  );

const workspace = (annotations: { [field: string]: string } = {}) =>
  entity(
    'System',
    'workspace',
    { owner: 'accounts', domain: 'cloud' },
    annotations,
  );

const company = (annotations: { [field: string]: string } = {}) =>
  entity('Domain', 'company', { owner: 'leads' }, annotations);

/** The domain of the suite, below that of the company. */
const cloud = (): Entity => {
  const domain = entity('Domain', 'cloud', {
    owner: 'leads',
    subdomainOf: 'company',
  });
  domain.relations?.push({
    type: 'partOf',
    targetRef: 'domain:default/company',
  });
  return domain;
};

/** What the check says of sign-in and of the others in its system that inherit as it does. */
const ofThree = (check: string, change: string) =>
  ['api accounts-api', 'component sign-in', 'resource accounts-db'].map(
    subject => `${subject} ${check}: ${change}`,
  );

/** The changes of one check; all of them, whatever the check, must have the cause. */
function ofCheck(check: string, cause: string, changes: string[]): string[] {
  expect(changes.filter(change => !change.endsWith(` by ${cause}`))).toEqual(
    [],
  );
  return changes.filter(change => change.includes(` ${check}`));
}

describe('the cause of a transition', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('on %p', databaseId => {
    const facts: Fact[] = [];

    async function swept(options: { config?: JsonObject } = {}) {
      facts.length = 0;
      const catalog = new TestCatalog(suiteEntities());
      catalog.put(bareModel(), company(), cloud());
      const history = await createHistory({
        databases,
        databaseId,
        catalog,
        checks: [...builtInChecks, stamped, wintry],
        facts: () => factsFrom(facts),
        ...options,
      });
      expect(await history.sweep()).toEqual([]);
      return { catalog, history };
    }

    it('is the entity where its own text changed', async () => {
      const { catalog, history } = await swept();
      catalog.put(signIn({ 'support-tier': 'gold' }));
      expect(ofCheck('tier.none', 'entity', await history.sweep())).toEqual([
        'component sign-in tier.none: fail (00:10) → pass (00:20) by entity',
      ]);
      catalog.put(signIn());
      expect(
        ofCheck('tier.none', 'entity', await history.refresh(SIGN_IN)),
      ).toEqual([
        'component sign-in tier.none: pass (00:20) → fail (00:30) by entity',
      ]);
      expect(await history.sweep()).toEqual([]);
    });

    it('is the entity where something above it changed, however far, and whoever saw that first', async () => {
      const { catalog, history } = await swept();
      catalog.put(workspace({ 'support-tier': 'gold' }));
      expect(ofCheck('tier.none', 'entity', await history.sweep())).toEqual(
        ofThree('tier.none', 'fail (00:10) → pass (00:20) by entity'),
      );
      catalog.put(workspace());
      expect(
        ofCheck('tier.none', 'entity', await history.refresh(WORKSPACE)),
      ).toEqual(ofThree('tier.none', 'pass (00:20) → fail (00:30) by entity'));

      // Seen by one evaluation after the other, of which the first tells the later ones.
      catalog.put(company({ 'support-tier': 'gold' }));
      const [api, component, resource] = ofThree(
        'tier.none',
        'fail (00:30) → pass',
      );
      expect(await history.refresh(SIGN_IN)).toEqual([
        expect.stringContaining(`component sign-in escalation.none: `),
        `${component} (00:40) by entity`,
      ]);
      expect(
        ofCheck('tier.none', 'entity', await history.refresh(API)),
      ).toEqual([`${api} (00:50) by entity`]);
      expect(
        ofCheck('tier.none', 'entity', await history.refresh(WORKSPACE)),
      ).toEqual([`${resource} (01:00) by entity`]);

      await history.sweep();
      catalog.put(company());
      const below = await history.refresh('domain:default/company');
      expect(ofCheck('tier.none', 'entity', below)).toEqual([
        `api accounts-api tier.none: pass (00:50) → fail (01:20) by entity`,
        `component sign-in tier.none: pass (00:40) → fail (01:20) by entity`,
        `resource accounts-db tier.none: pass (01:00) → fail (01:20) by entity`,
      ]);
      expect(await history.sweep()).toEqual([]);
    });

    it('is the model where its text changed, or another one applies', async () => {
      const { catalog, history } = await swept();
      catalog.put(suiteModel());
      expect(ofCheck('tier.none', 'model', await history.sweep())).toEqual(
        ofThree('tier.none', 'fail (00:10) → pass (00:20) by model'),
      );
      catalog.put(bareModel());
      expect(
        ofCheck('tier.none', 'model', await history.refresh(MODEL)),
      ).toEqual(ofThree('tier.none', 'pass (00:20) → fail (00:30) by model'));

      catalog.put(suiteModel());
      // What is below it follows behind; joining that waits for it.
      expect(
        ofCheck('tier.none', 'model', await history.refresh(SIGN_IN, MODEL)),
      ).toEqual(ofThree('tier.none', 'fail (00:30) → pass (00:40) by model'));

      catalog.put({
        ...suiteModel(),
        metadata: { name: 'other', namespace: 'default' },
      });
      const conflict = await history.sweep();
      expect(ofCheck('model.ambiguous', 'model', conflict)).toHaveLength(8);
      expect(conflict).toEqual(
        expect.arrayContaining(
          ofThree(
            'tier.none',
            'pass (00:40) → not-applicable (00:50) by model',
          ),
        ),
      );
      catalog.remove('operatingmodel:default/other');
      const again = await history.sweep();
      expect(ofCheck('model.ambiguous', 'model', again)).toHaveLength(8);

      catalog.put(
        suiteModel({ revisitBy: '2026-11-01', queues: [{ id: 'first' }] }),
      );
      expect(
        ofCheck('model.past-revisit', 'model', await history.refresh(MODEL)),
      ).toEqual([
        'operatingmodel suite model.past-revisit spec.revisitBy: nothing → fail (01:10) by model',
        'operatingmodel suite model.past-revisit: not-applicable (00:10) → nothing (01:10) by model',
      ]);
    });

    it('is the parties where those that it relies on changed, for what is below and for models too', async () => {
      const { catalog, history } = await swept();
      const users = suiteEntities().filter(({ kind }) => kind === 'User');
      catalog.remove('user:default/ana', 'user:default/bo');
      const emptied = await history.sweep();
      expect(ofCheck('owner.empty-group', 'parties', emptied)).toHaveLength(9);
      expect(emptied).toContain(
        'operatingmodel suite owner.empty-group spec.owner: pass (00:10) → fail (00:20) by parties',
      );

      catalog.put(...users);
      const filled = await history.refresh(WORKSPACE);
      expect(ofCheck('owner.empty-group', 'parties', filled)).toEqual(
        [
          ...['api accounts-api', 'component billing', 'component sign-in'],
          ...['resource accounts-db', 'system workspace'],
        ].map(
          subject =>
            `${subject} owner.empty-group spec.owner: fail (00:20) → pass (00:30) by parties`,
        ),
      );
      const rest = await history.sweep();
      expect(ofCheck('owner.empty-group', 'parties', rest)).toHaveLength(4);

      // Seen by one evaluation after the other, of which the first tells the later ones.
      catalog.remove('group:default/accounts');
      for (const [reference, subject] of [
        [SIGN_IN, 'component sign-in'],
        [API, 'api accounts-api'],
      ]) {
        const gone = await history.refresh(reference);
        expect(ofCheck('owner.unresolved', 'parties', gone)).toEqual([
          expect.stringContaining(`${subject} owner.unresolved`),
        ]);
      }
      const model = await history.refresh(MODEL);
      expect(ofCheck('escalation.unresolved', 'parties', model)).toEqual([
        'operatingmodel suite escalation.unresolved spec.escalationPaths[path].steps[0]: pass (00:10) → fail (01:10) by parties',
      ]);
      expect(ofCheck('owner.unresolved', 'parties', model)).toEqual(
        ['resource accounts-db', 'system workspace'].map(
          subject =>
            `${subject} owner.unresolved spec.owner: pass (00:10) → fail (01:10) by parties`,
        ),
      );
      expect(await history.sweep()).toEqual([]);

      catalog.put(entity('Group', 'accounts', { type: 'team', children: [] }));
      const back = await history.sweep();
      expect(ofCheck('owner.unresolved', 'parties', back)).toHaveLength(4);
      expect(ofCheck('escalation.unresolved', 'parties', back)).toHaveLength(1);
    });

    it('is a fact where one about the entity or its model was seen', async () => {
      const { history } = await swept();
      const see = (entityRef: string, state: Fact['state'], time: string) =>
        facts.push({
          subject: { entityRef },
          fact: 'stamp',
          state,
          seenAt: `2026-11-24T${time}:00Z`,
          source: 'test',
        });
      see(SIGN_IN, 'seen', '00:15');
      expect(await history.sweep()).toEqual([
        'component sign-in test.stamped: fail (00:10) → pass (00:20) by fact',
      ]);
      see(SIGN_IN, 'missing', '00:30');
      expect(await history.refresh(SIGN_IN)).toEqual([
        'component sign-in test.stamped: pass (00:20) → fail (00:30) by fact',
      ]);
      see(MODEL, 'seen', '00:35');
      const ofModel = await history.refresh(WORKSPACE);
      expect(ofCheck('test.stamped', 'fact', ofModel)).toHaveLength(5);
      const rest = await history.sweep();
      expect(ofCheck('test.stamped', 'fact', rest)).toContain(
        'operatingmodel suite test.stamped: fail (00:10) → pass (00:50) by fact',
      );
    });

    it('is time where nothing else changed, for what is below a model too', async () => {
      const { catalog, history } = await swept();
      catalog.put(
        bareModel({
          revisitBy: '2026-11-28',
          rotations: [
            {
              id: 'first',
              coverage: '24x7',
              members: ['user:default/ana', 'user:default/bo'],
              startsOn: '2026-11-30',
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
        }),
      );
      await history.sweep();

      history.setDay('2026-11-30');
      expect(await history.sweep()).toEqual([
        'operatingmodel suite coverage.gap spec.rotations[first].startsOn: fail (00:20) → pass (2026-11-30T00:10) by time',
        'operatingmodel suite model.past-revisit spec.revisitBy: pass (00:20) → fail (2026-11-30T00:10) by time',
      ]);
      history.setDay('2026-12-01');
      const refreshed = await history.refresh(MODEL);
      expect(ofCheck('test.wintry', 'time', refreshed)).toHaveLength(9);
      expect(ofCheck('test.wintry', 'time', refreshed)).toContain(
        'component sign-in test.wintry: fail (00:10) → pass (2026-12-01T00:10) by time',
      );
      expect(ofCheck('test.wintry', 'time', await history.sweep())).toEqual([
        'domain company test.wintry: fail (00:10) → pass (2026-12-01T00:20) by time',
      ]);
    });

    it('is the definition where what is asked changed, and that of the check itself did not', async () => {
      const { history } = await swept();
      await history.restart({ defaults: { releaseCadence: 'weekly' } });
      const refreshed = await history.refresh(SIGN_IN);
      expect(refreshed).toEqual([
        'component sign-in cadence.none: fail (00:10) → pass (00:20) by definition',
      ]);
      const rest = await history.sweep();
      expect(ofCheck('cadence.none', 'definition', rest)).toEqual(
        ['billing', 'tour'].map(
          name =>
            `component ${name} cadence.none: fail (00:10) → pass (00:30) by definition`,
        ),
      );
      expect(await history.sweep()).toEqual([]);

      // A threshold of another check moves in the same breath: that check begins anew, and says nothing of it.
      await history.restart({
        rules: { 'escalation.shallow': { parameters: { levels: 4 } } },
      });
      const back = await history.sweep();
      expect(ofCheck('cadence.none', 'definition', back)).toEqual([
        'component billing cadence.none: pass (00:30) → fail (00:50) by definition',
        'component sign-in cadence.none: pass (00:20) → fail (00:50) by definition',
        'component tour cadence.none: pass (00:30) → fail (00:50) by definition',
      ]);
      expect(back).toHaveLength(3);
      expect(await history.sweep()).toEqual([]);
    });

    it('is the edit where nothing but checks changed beside it, each of which begins anew', async () => {
      const { catalog, history } = await swept();
      catalog.put(signIn({ 'support-tier': 'gold' }));
      await history.restart({
        rules: { 'escalation.shallow': { parameters: { levels: 4 } } },
      });
      const changes = await history.sweep();
      expect(changes.length).toBeGreaterThan(0);
      expect(changes.filter(change => !/ by entity$/.test(change))).toEqual([]);
    });

    it('is told apart where systems and domains are not evaluated themselves', async () => {
      const { catalog, history } = await swept({
        config: { kinds: ['component', 'operatingmodel'] },
      });
      catalog.remove('user:default/ana', 'user:default/bo');
      const emptied = await history.sweep();
      expect(ofCheck('owner.empty-group', 'parties', emptied)).toHaveLength(3);
      catalog.put(suiteModel());
      const defaults = await history.refresh(MODEL);
      expect(ofCheck('tier.none', 'model', defaults)).toHaveLength(1);
      catalog.put(workspace({ 'release-cadence': 'now and then' }));
      catalog.put(bareModel());
      await history.sweep();
      catalog.put(workspace({ 'support-tier': 'gold' }));
      expect(ofCheck('tier.none', 'entity', await history.sweep())).toEqual([
        'component sign-in tier.none: fail (00:40) → pass (00:50) by entity',
      ]);
    });
  });
});
