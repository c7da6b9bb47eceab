import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import {
  entityAnswerSchema,
  entityPageSchema,
  summarySchema,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  operatingModelChecksExtensionPoint,
  type Check,
} from '@cloud-suite/backstage-plugin-operating-model-node';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import acmeChecksModule from './__testUtils__/acmeChecksModule';
import { until } from './__testUtils__/until';
import { restEntities } from './doors/rest/__testUtils__/restEntities';
import { startRest } from './doors/rest/__testUtils__/startRest';

jest.setTimeout(180_000);

const ID = 'acme.description.none';
/** The one component without a description. */
const BILLING = 'component:default/billing';
const EDIT_URL = 'https://example.com/edit/billing/catalog-info.yaml';

/** All components say what they are for, except for one. */
function entities(description?: string): Entity[] {
  return restEntities().map(each =>
    each.kind === 'Component'
      ? {
          ...each,
          metadata: { ...each.metadata, ...textOf(each, description) },
        }
      : each,
  );
}

function textOf({ metadata }: Entity, ofBilling?: string) {
  return metadata.name === 'billing'
    ? {
        description: ofBilling,
        annotations: {
          ...metadata.annotations,
          'backstage.io/edit-url': EDIT_URL,
        },
      }
    : { description: `What ${metadata.name} is for` };
}

/** A check that has something against every component. */
function checkOf(change: Partial<Check>): Check {
  return {
    id: 'acme.size.large',
    title: 'It is large',
    severity: 'info',
    kinds: ['component'],
    source: { title: 'A test' },
    messages: { large: 'It is large.' },
    checkEntity: () => [
      {
        result: 'fail',
        says: 'large',
        evidence: [{ label: 'Size', value: 'large' }],
      },
    ],
    ...change,
  };
}

function moduleWith(moduleId: string, ...checks: Check[]): BackendFeature {
  return createBackendModule({
    pluginId: 'operating-model',
    moduleId,
    register(env) {
      env.registerInit({
        deps: { registry: operatingModelChecksExtensionPoint },
        async init({ registry }) {
          registry.addChecks(...checks);
        },
      });
    },
  });
}

describe('checks of modules', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });
  const start = (
    databaseId: TestDatabaseId,
    features: BackendFeature[],
    rules: JsonObject = {},
  ) =>
    startRest({
      databases,
      databaseId,
      entities: entities(),
      evaluated: 12,
      features,
      config: { operatingModel: { rules } },
    });
  type Rest = Awaited<ReturnType<typeof start>>;

  const answerOf = async (rest: Rest, entityRef: string) => {
    const [kind, name] = entityRef.split(':default/');
    const { body } = await rest
      .as('admin')
      .get(`/entities/${kind}/default/${name}`);
    return entityAnswerSchema.parse(body);
  };
  const list = async (rest: Rest, query: string) => {
    const { body } = await rest.as('admin').get(`/entities?${query}`);
    return entityPageSchema.parse(body).items;
  };
  const found = async (rest: Rest, id = ID) =>
    (await list(rest, `finding=${id}`)).map(({ entityRef }) => entityRef);
  const summarized = async (rest: Rest, groupBy: string) => {
    const { body } = await rest.as('admin').get(`/summary?groupBy=${groupBy}`);
    return summarySchema
      .parse(body)
      .items.reduce((sum, { findings }) => sum + findings.warning, 0);
  };
  /** What is stored of a check about an entity, failed or not. */
  const stored = async (rest: Rest, entityRef: string, id: string) => {
    const { findings, others } = await rest
      .knex('results')
      .where({ subject_ref: entityRef })
      .first();
    return [...JSON.parse(findings), ...JSON.parse(others)].filter(
      ({ check }) => check === id,
    );
  };

  it('are written as the README of the extension points shows', () => {
    const readme = readFileSync(
      join(__dirname, '../../operating-model-node/README.md'),
      'utf8',
    );
    const module = readFileSync(
      join(__dirname, '__testUtils__/acmeChecksModule.ts'),
      'utf8',
    );
    expect(readme).toContain(`\`\`\`ts\n${module}\`\`\`\n`);
  });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: Rest;

    beforeAll(async () => {
      rest = await start(databaseId, [
        acmeChecksModule,
        moduleWith(
          'other-checks',
          checkOf({
            id: 'other.broken',
            checkEntity: ({ entity }) => {
              throw new Error(`${entity.name} is too much`);
            },
          }),
        ),
      ]);
    });
    afterAll(() => rest.stop());

    it('find what is wrong with an entity, say it and how to mend it', async () => {
      const { findings, standing } = await answerOf(rest, BILLING);
      expect(findings.filter(({ code }) => code === ID)).toEqual([
        {
          code: ID,
          severity: 'warning',
          subject: { entityRef: BILLING },
          message: {
            id: `${ID}/absent`,
            text: 'Nobody wrote what it is for.',
          },
          evidence: [{ label: 'metadata.description', value: 'not set' }],
          source: { title: 'Our way of working' },
          fix: {
            summary: 'Say in one sentence what it is for',
            yaml: 'metadata:\n  description: <what it is for>\n',
            file: 'catalog-info.yaml',
            editUrl: EDIT_URL,
          },
        },
      ]);
      expect(standing.own.warning).toBe(
        findings.filter(
          ({ severity, subject }) =>
            severity === 'warning' && subject.entityRef === BILLING,
        ).length,
      );
      expect(await stored(rest, BILLING, ID)).toMatchObject([
        { result: 'fail' },
      ]);
    });

    it('pass, and are not asked of other kinds', async () => {
      const { findings } = await answerOf(rest, 'component:default/sign-in');
      expect(findings.map(({ code }) => code)).not.toContain(ID);
      expect(await stored(rest, 'component:default/sign-in', ID)).toMatchObject(
        [
          {
            result: 'pass',
            evidence: [{ value: 'What sign-in is for' }],
          },
        ],
      );
      expect(await stored(rest, 'api:default/accounts-api', ID)).toMatchObject([
        { result: 'not-applicable' },
      ]);
    });

    it('do not harm the others when they throw', async () => {
      const { owner, findings } = await answerOf(rest, BILLING);
      expect(owner.state).toBe('valid');
      const codes = findings.map(({ code }) => code);
      expect(codes).toContain('deputy.none');
      expect(codes).not.toContain('other.broken');
      expect(await found(rest, 'other.broken')).toEqual([]);
      expect(await stored(rest, BILLING, 'other.broken')).toEqual([
        {
          check: 'other.broken',
          result: 'unknown',
          message: { id: 'check/failed' },
          evidence: [{ label: 'Error', value: 'Error: billing is too much' }],
          reason: {
            id: 'check/error',
            parameters: { error: 'Error: billing is too much' },
          },
        },
      ]);
      const { states } = await rest
        .knex('results')
        .where({ subject_ref: BILLING })
        .first();
      expect(JSON.parse(states).parts['']).toMatchObject({
        'other.broken': 'u',
        [ID]: 'f',
      });
    });

    it('are not known where they throw, which is told wherever it is told how the entity stands', async () => {
      const { standing, notKnown } = await answerOf(rest, BILLING);
      expect(standing.own.unknown).toBe(1);
      expect(notKnown).toEqual([
        {
          code: 'other.broken',
          subject: { entityRef: BILLING },
          message: expect.objectContaining({ id: 'check/failed' }),
          reason: expect.objectContaining({
            text: expect.stringContaining('billing is too much'),
          }),
        },
      ]);
      const [row] = await list(rest, 'q=billing');
      expect(row.standing).toEqual(standing);
    });

    it('count, until somebody does as the fix says', async () => {
      expect(await found(rest)).toEqual([BILLING]);
      const [row] = await list(rest, 'q=billing');
      expect(row.codes).toContain(ID);
      const counted = async () => [
        (await answerOf(rest, BILLING)).standing.own.warning,
        (await list(rest, 'q=billing'))[0].standing.own.warning,
        await summarized(rest, 'owner'),
        await summarized(rest, 'tier'),
        await summarized(rest, 'system'),
      ];
      const before = await counted();
      const { findings } = await answerOf(rest, BILLING);
      const yaml = findings.find(({ code }) => code === ID)?.fix?.yaml ?? '';

      const { metadata } = parse(
        yaml.replace('<what it is for>', 'Writes invoices'),
      );
      await rest.provider.set(entities(metadata.description));
      await rest
        .as('admin')
        .post('/entities/component/default/billing/refresh');
      await until(async () => (await found(rest)).length === 0);
      expect(await counted()).toEqual(before.map(count => count - 1));
      expect(
        (await answerOf(rest, BILLING)).findings.map(({ code }) => code),
      ).not.toContain(ID);
      expect(await stored(rest, BILLING, ID)).toMatchObject([
        { result: 'pass', evidence: [{ value: 'Writes invoices' }] },
      ]);
    });
  });

  it.each(databases.eachSupportedId())(
    'can be switched off, %p',
    async databaseId => {
      const rest = await start(databaseId, [acmeChecksModule], {
        [ID]: { enabled: false },
      });
      expect(await found(rest)).toEqual([]);
      const codes = (await answerOf(rest, BILLING)).findings.map(
        ({ code }) => code,
      );
      expect(codes).not.toContain(ID);
      expect(codes).toContain('deputy.none');
      expect(await stored(rest, BILLING, ID)).toEqual([]);
      await rest.stop();
    },
  );

  it.each(databases.eachSupportedId())(
    'can be asked of other kinds and held to other thresholds, %p',
    async databaseId => {
      const short = checkOf({
        id: 'acme.name.long',
        parameters: {
          most: { default: 100, meaning: 'Letters at most', source: 'A test' },
        },
        messages: {
          letters: '{{letters}} letters, where {{most}} are enough.',
        },
        checkEntity: ({ entity: { name }, parameter }) => [
          {
            result: name.length > parameter('most') ? 'fail' : 'pass',
            says: 'letters',
            parameters: { letters: name.length, most: parameter('most') },
            evidence: [{ label: 'metadata.name', value: name }],
          },
        ],
      });
      const rest = await start(
        databaseId,
        [acmeChecksModule, moduleWith('other-checks', short)],
        {
          [ID]: { kinds: ['API', 'Resource'] },
          'acme.name.long': { parameters: { most: 7 } },
        },
      );
      expect(await found(rest)).toEqual([
        'api:default/accounts-api',
        'resource:default/accounts-db',
      ]);
      expect(await found(rest, 'acme.name.long')).toEqual([
        'component:default/progress-2',
        'component:default/progress',
      ]);
      const { findings } = await answerOf(rest, 'component:default/progress');
      expect(
        findings.find(({ code }) => code === 'acme.name.long')?.message.text,
      ).toBe('8 letters, where 7 are enough.');
      await rest.stop();
    },
  );

  it.each<[string, Check[], string]>([
    [
      'an id that is there already',
      [checkOf({ id: ID })],
      `The check "${ID}" cannot be added: there is one with this id already`,
    ],
    [
      'an id of the suite',
      [checkOf({ id: 'owner.none' })],
      'The check "owner.none" cannot be added: there is one with this id already',
    ],
    [
      'an id that is no name of its own',
      [checkOf({ id: 'Description' })],
      'The check "Description" cannot be added: an id such as acme.description.none is expected, in lower case',
    ],
    [
      'an id among those of the suite',
      [checkOf({ id: 'owner.mine' })],
      'The check "owner.mine" cannot be added: ids that begin with owner are those of the suite; a name of your own is expected first, such as acme.owner.mine',
    ],
    [
      'a message that is no text',
      [checkOf({ messages: { large: 3 as never } })],
      'The check "acme.size.large" cannot be added: its message large is no text',
    ],
    [
      'no question',
      [checkOf({ checkEntity: undefined })],
      'The check "acme.size.large" cannot be added: it asks about nothing; checkEntity, checkModel or checkText is expected',
    ],
    [
      'no messages',
      [checkOf({ messages: {} })],
      'The check "acme.size.large" cannot be added: it has no messages, so that nothing could be said of its answers',
    ],
    [
      'a severity that there is not',
      [checkOf({ severity: 'critical' as never })],
      'The check "acme.size.large" cannot be added: its severity is "critical"; error, warning, info is expected',
    ],
    [
      'an id that is too long',
      [checkOf({ id: `acme.${'x'.repeat(100)}` })],
      'cannot be added: its id is longer than 100 characters',
    ],
    [
      'kinds that are no list',
      [checkOf({ kinds: 'component' as never })],
      'The check "acme.size.large" cannot be added: its kinds are no list of texts',
    ],
    [
      'a threshold that is no number',
      [
        checkOf({
          parameters: {
            most: { default: '5' as never, meaning: '', source: '' },
          },
        }),
      ],
      'The check "acme.size.large" cannot be added: the default of its parameter most is no number',
    ],
    [
      'a question that cannot be asked',
      [checkOf({ checkEntity: 'owner' as never })],
      'The check "acme.size.large" cannot be added: it asks about nothing',
    ],
    [
      'nothing at all',
      [null as never],
      'The check undefined cannot be added: an id such as',
    ],
    [
      'no title',
      [checkOf({ title: '' })],
      'The check "acme.size.large" cannot be added: a title and a source with a title are expected',
    ],
    [
      'no source',
      [checkOf({ source: undefined })],
      'The check "acme.size.large" cannot be added: a title and a source with a title are expected',
    ],
  ])('keep the backend from starting with %s', async (_, checks, sentence) => {
    await expect(
      start('SQLITE_3', [
        acmeChecksModule,
        moduleWith('other-checks', ...checks),
      ]),
    ).rejects.toThrow(sentence);
  });

  it.each<[JsonObject, string]>([
    [
      { [ID]: { parameters: { letters: 3 } } },
      `operatingModel.rules.${ID}.parameters.letters: The rule has no parameters`,
    ],
    [{ [ID]: { enabled: 'no' } }, `operatingModel.rules.${ID}.enabled: `],
    [
      { 'acme.description.nnoe': {} },
      `operatingModel.rules.acme.description.nnoe: There is no such rule`,
    ],
  ])(
    'keep the backend from starting with the rules %j',
    async (rules, sentence) => {
      await expect(
        start('SQLITE_3', [acmeChecksModule], rules),
      ).rejects.toThrow(sentence);
    },
  );
});
