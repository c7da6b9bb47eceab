import { TestDatabases } from '@backstage/backend-test-utils';
import {
  operatingModelModelPreviewPermission,
  previewAnswerSchema,
  type PreviewAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { parse, stringify } from 'yaml';
// The list that the benchmark measures: data, on which nothing of this package depends.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import { hostileTexts } from '../../../../../packages/benchmark/src/synthetic/hostileTexts';
import { dumpStore } from '../../__testUtils__/dumpStore';
import { until } from '../../__testUtils__/until';
import { restEntities } from './__testUtils__/restEntities';
import { startRest } from './__testUtils__/startRest';
import { rule } from './__testUtils__/TestPolicy';

jest.setTimeout(180_000);

const MODEL = 'operatingmodel:default/suite';

interface ModelFile {
  apiVersion?: string;
  kind: string;
  metadata: { [key: string]: unknown };
  spec: { [key: string]: any };
}

/** The file of the model, with a change. */
function modelFile(change: (file: ModelFile) => void = () => {}): string {
  const found = restEntities().find(({ kind }) => kind === 'OperatingModel')!;
  const file: ModelFile = JSON.parse(JSON.stringify(found));
  change(file);
  return stringify(file);
}

describe('POST /models/preview', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let rest: Awaited<ReturnType<typeof startRest>>;

    beforeAll(async () => {
      rest = await startRest({
        databases,
        databaseId,
        entities: restEntities(),
        evaluated: 12,
      });
    });
    afterAll(() => rest.stop());

    const post = (yaml: string, user = 'admin') =>
      rest.as(user).post('/models/preview').send({ yaml });

    async function preview(
      yaml: string,
      user?: string,
    ): Promise<PreviewAnswer> {
      const { body, status } = await post(yaml, user);
      expect([status, body.error]).toEqual([200, undefined]);
      expect(previewAnswerSchema.strict().parse(body)).toEqual(body);
      return body;
    }

    /** Makes gold the default, and has issues taken by a queue. */
    const toGold = modelFile(({ spec }) => {
      spec.version = '2.0.0';
      spec.defaults.supportTier = 'gold';
      spec.issueClasses = [{ id: 'billing' }];
      spec.queues = [
        { id: 'money', owner: 'leads', issueClasses: ['billing'] },
      ];
    });

    it('says that nothing would change where the text is the one of the catalog', async () => {
      expect(await preview(modelFile())).toMatchObject({
        entityRef: MODEL,
        valid: true,
        problems: [],
        versionBefore: '1.0.0',
        versionAfter: '1.0.0',
        modelFindings: { addedTotal: 0, removedTotal: 0 },
        entityFindings: { addedTotal: 0, removedTotal: 0 },
        // Everything that is evaluated, without the model itself.
        entities: { compared: 11, changed: 0 },
        routes: { changed: 0 },
      });
    });

    it('says where the changed model would name nothing that it could govern', async () => {
      const { modelFindings } = await preview(
        modelFile(({ spec }) => {
          spec.appliesTo = ['domain:default/cluod', 'group:default/leads'];
          spec.entities = [
            { ref: 'component:default/gone', releaseCadence: 'weekly' },
            { ref: 'component:default/billing', releaseCadence: 'weekly' },
          ];
        }),
      );
      const found = modelFindings!.added.filter(
        ({ code }) => code === 'model.governs-nothing',
      );
      expect(found.map(({ subject }) => subject.path)).toEqual([
        'spec.appliesTo[0]',
        'spec.appliesTo[1]',
        'spec.entities[0].ref',
      ]);
      expect(found[0].fix?.candidates).toEqual(['domain:default/cloud']);
    });

    it('says which entities, findings and routes would change, and stores nothing of it', async () => {
      const stored = await dumpStore(rest.knex);
      const answer = await preview(toGold);
      expect(answer).toMatchObject({
        versionBefore: '1.0.0',
        versionAfter: '2.0.0',
      });
      const { entities, entityFindings, routes } = answer;
      // All but the one that says gold itself; the model has no tier of its own.
      expect(entities!.changed).toBe(10);
      expect(entities!.items).toContainEqual({
        entityRef: 'component:default/sign-in',
        changes: [
          { what: 'supportTier', before: 'silver', after: 'gold' },
          { what: 'escalationPath', after: 'path' },
        ],
      });
      expect(entityFindings!.removed).toContainEqual(
        expect.objectContaining({
          code: 'escalation.none',
          subject: expect.objectContaining({
            entityRef: 'component:default/sign-in',
          }),
        }),
      );
      const { items, changed, compared } = routes!;
      expect(compared).toBe(3);
      expect(changed).toBe(3);
      expect(
        items.map(({ tier, path, entities: count, before, after }) => [
          tier,
          path,
          count,
          before!.missing,
          after!.takenBy,
          after!.target,
          after!.steps.map(({ notify }) => notify),
        ]),
      ).toEqual([
        [
          'gold',
          'path',
          10,
          'issue-class.unknown',
          'group:default/leads',
          'PT15M',
          ['rotation:first', 'group:default/leads'],
        ],
        [
          'gold',
          'path',
          1,
          'issue-class.unknown',
          'group:default/leads',
          'PT15M',
          ['rotation:first', 'group:default/leads'],
        ],
        [
          'gold',
          'path',
          0,
          'issue-class.unknown',
          'group:default/leads',
          'PT15M',
          ['rotation:first', 'group:default/leads'],
        ],
      ]);
      expect(await dumpStore(rest.knex)).toEqual(stored);
    });

    it('compares clarity, and says what a new model would bring', async () => {
      const { clarity } = await preview(
        modelFile(({ spec }) => {
          spec.areas[0].decisions[0].cadence = 'on-demand';
          spec.areas[0].decisions[0].handoff = { to: 'leads' };
        }),
      );
      expect(clarity).toMatchObject({
        before: { decisions: 2, clear: 0 },
        after: { decisions: 2, clear: 1 },
      });
      const answer = await preview(
        modelFile(({ metadata, spec }) => {
          metadata.name = 'another';
          spec.appliesTo = ['system:default/workspace'];
        }),
      );
      expect(answer.entityRef).toBe('operatingmodel:default/another');
      expect(answer.versionBefore).toBeUndefined();
      expect(answer.entities!.items).toContainEqual({
        entityRef: 'component:default/sign-in',
        changes: [
          {
            what: 'model',
            before: MODEL,
            after: 'operatingmodel:default/another',
          },
        ],
      });
    });

    it('takes JSON', async () => {
      const json = JSON.stringify(parse(toGold));
      expect((await preview(json)).entities!.changed).toBe(10);
    });

    it.each([
      [
        'a broken line',
        'kind: OperatingModel\nspec: [1,\n',
        [{ path: 'line 3, column 1', message: expect.any(String) }],
      ],
      [
        'a key that is there twice',
        'kind: OperatingModel\nkind: OperatingModel\n',
        [
          {
            path: 'line 2, column 1',
            message: 'Map keys must be unique',
          },
        ],
      ],
      [
        'another kind',
        'kind: Component\nmetadata: { name: a }\n',
        [{ path: 'kind', message: 'Must be OperatingModel, not "Component"' }],
      ],
      [
        'several documents',
        `${modelFile()}---\nkind: Component\n---\n- 1\n`,
        [
          {
            path: 'file',
            message:
              'Must have one OperatingModel in it and nothing else, not 3 documents: OperatingModel, Component, a list',
          },
        ],
      ],
      [
        'nothing but a comment',
        '# later\n',
        [
          {
            path: 'file',
            message: 'Must have one OperatingModel in it, and is empty',
          },
        ],
      ],
      [
        'a text that is no map',
        'hello',
        [
          {
            path: 'file',
            message:
              'Must be an OperatingModel with kind, metadata and spec, not "hello"',
          },
        ],
      ],
      [
        'no name',
        'kind: OperatingModel\nmetadata: { name: 7 up, namespace: 7 }\n',
        [
          { path: 'metadata.name', message: expect.stringContaining('"7 up"') },
          {
            path: 'metadata.namespace',
            message: expect.stringContaining('not "7"'),
          },
        ],
      ],
      [
        'nested too deeply',
        `kind: ${'['.repeat(100_000)}`,
        [{ path: 'file', message: 'Is nested too deeply to be read' }],
      ],
      [
        'a few lines that become gigabytes',
        [
          'a: &a [x, x, x, x, x, x, x, x, x]',
          ...[...'bcdefgh'].map((letter, position) => {
            const previous = 'abcdefg'[position];
            const aliases = Array(9).fill(`*${previous}`).join(', ');
            return `${letter}: &${letter} [${aliases}]`;
          }),
        ].join('\n'),
        [{ path: 'file', message: expect.stringContaining('alias') }],
      ],
    ])('says what is wrong with %s', async (_, yaml, problems) => {
      expect(await preview(yaml)).toEqual({ valid: false, problems });
    });

    it('says what is wrong with a model that is not valid, and nothing else', async () => {
      const answer = await preview(
        modelFile(({ spec }) => {
          spec.defaults.supportTier = 'platinum';
          spec.suportTiers = [];
        }),
      );
      expect(answer).toEqual({
        valid: false,
        problems: expect.arrayContaining([
          {
            path: 'spec.defaults.supportTier',
            message: expect.stringContaining('platinum'),
          },
          {
            path: 'spec.suportTiers',
            message: expect.stringContaining('supportTiers'),
          },
        ]),
      });
    });

    it('counts nothing that the caller may not read', async () => {
      rest.policy.reading.set('user:default/outsider', {
        anyOf: [
          rule('IS_ENTITY_KIND', { kinds: ['OperatingModel', 'Group'] }),
          rule('HAS_METADATA', { key: 'name', value: 'tour' }),
          rule('HAS_METADATA', { key: 'name', value: 'billing' }),
          rule('HAS_METADATA', { key: 'name', value: 'onboarding' }),
          rule('HAS_METADATA', { key: 'name', value: 'cloud' }),
        ],
      });
      const answer = await preview(toGold, 'outsider');
      // What is in a hidden system inherits nothing that could change.
      expect(answer.entities).toMatchObject({ compared: 4, changed: 3 });
      expect(answer.routes!.items.map(({ entities }) => entities)).toEqual([
        3, 0,
      ]);
      expect(JSON.stringify(answer)).not.toContain('sign-in');
      // The area concerns a system that is hidden.
      expect(answer.clarity!.areas.map(({ id }) => id)).toEqual(['all']);
    });

    it('asks for a permission', async () => {
      rest.policy.denied.add(
        `user:default/guest ${operatingModelModelPreviewPermission.name}`,
      );
      const denied = await post(modelFile(), 'guest');
      expect([denied.status, denied.body.error.message]).toEqual([
        403,
        'You may not preview models: the permission operating-model.model.preview is needed',
      ]);
    });

    const NO_JSON =
      'The body must be one JSON object with the fields that the route takes; this one is no JSON';
    const TOO_MANY_SIGNS =
      'The body must be one JSON object with the fields that the route takes; this one has more than 1000 braces, brackets, colons and commas beside its texts';

    it.each([
      [
        'is too large',
        JSON.stringify({ yaml: '#'.repeat(4_000_000) }),
        413,
        'The body has 4000011 bytes: at most 4000000 bytes are expected',
      ],
      [
        'is nested deeply',
        `{"yaml":${'['.repeat(400_000)}${']'.repeat(400_000)}}`,
        400,
        TOO_MANY_SIGNS,
      ],
      [
        'has many fields',
        `{${Array.from({ length: 90_000 }, (_, n) => `"k${n}":1`)}}`,
        400,
        TOO_MANY_SIGNS,
      ],
      ['is broken', '{"yaml": "a', 400, NO_JSON],
      ['is large and no JSON', 'x'.repeat(3_900_000), 400, NO_JSON],
      [
        'has unknown fields',
        `{"yaml":"a",${Array.from({ length: 9 }, (_, n) => `"k${n}":1`)}}`,
        400,
        'Unknown body parameter "k0", "k1", "k2", "k3", "k4" …: allowed are yaml',
      ],
    ])('refuses a body that %s', async (_, body, status, message) => {
      const answer = await rest
        .as('admin')
        .post('/models/preview')
        .set('content-type', 'application/json')
        .send(body);
      expect([answer.status, answer.body.error.message]).toEqual([
        status,
        message,
      ]);
      // Nothing of what was sent comes back.
      expect(answer.text.length).toBeLessThan(2_000);
    });

    it.each(['90,000 keys in one map', 'a flow list of 900 kB'])(
      'answers %s with problems, and reads on',
      async name => {
        const { yaml } = hostileTexts().find(text => text.name === name)!;
        const answer = await preview(yaml);
        expect(answer).toEqual({ valid: false, problems: answer.problems });
        expect(answer.problems.length).toBeGreaterThan(0);
        expect((await preview(modelFile())).valid).toBe(true);
      },
    );

    it('forgets what nobody waits for any more', async () => {
      const { yaml } = hostileTexts().find(
        ({ name }) => name === 'an anchor and an alias for each value',
      )!;
      const gone = Array.from({ length: 3 }, () => post(yaml, 'leaver'));
      gone.forEach(each => each.timeout(200));
      const errors = await Promise.allSettled(gone);
      expect(errors.map(({ status }) => status)).toEqual(
        Array(3).fill('rejected'),
      );
      // The first of them alone would take longer than is waited for here.
      await until(async () => {
        const { body } = await post(toGold, 'leaver');
        return !body.error?.message.includes('are not answered yet');
      }, 8);
    });

    it('refuses what is no text, too long, or more than can wait', async () => {
      const wrong = await rest
        .as('admin')
        .post('/models/preview')
        .send({ yml: 'kind: OperatingModel' });
      expect(wrong.status).toBe(400);
      expect((await post('')).status).toBe(400);
      const long = await post('#'.repeat(1_000_001));
      expect([long.status, long.body.error.message]).toEqual([
        400,
        'The body parameter "yaml" has 1000001 characters: at most 1000000 characters are expected',
      ]);
      const rubbish = await post('kind: \0');
      expect([rubbish.status, rubbish.body.error.message]).toEqual([
        400,
        '"yaml" contains a character that no text in the catalog has',
      ]);
      // As long as it may be, of the longest characters.
      expect(await preview(`# ${'界'.repeat(999_998)}`)).toMatchObject({
        valid: false,
      });

      const answers = await Promise.all(
        Array.from({ length: 5 }, () => post(toGold)),
      );
      const refused = answers.filter(({ status }) => status === 503);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(
        answers.length - refused.length,
      );
      expect(refused.length).toBeGreaterThan(0);
      expect(refused[0].body.error.message).toBe(
        '3 of your previews of models are not answered yet; try again when they are',
      );
      // Nobody stays in the way.
      expect((await post(toGold)).status).toBe(200);
    });
  });
});
