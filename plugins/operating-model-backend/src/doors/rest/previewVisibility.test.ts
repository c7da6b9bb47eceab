import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { stringify } from 'yaml';
import { entity, suiteModel } from '../../__testUtils__/suiteEntities';
import { EVALUATED_KINDS, restEntities } from './__testUtils__/restEntities';
import { startRest } from './__testUtils__/startRest';
import { rule, type ReadRule } from './__testUtils__/TestPolicy';

jest.setTimeout(180_000);

/** What every policy below hides: a group with a person, and what it owns. */
const HIDDEN: Entity[] = [
  entity('Group', 'secrets', { type: 'team', parent: 'leads', children: [] }),
  entity('User', 'spy', { memberOf: ['secrets', 'accounts'] }),
  entity('System', 'vault', { owner: 'secrets', domain: 'cloud' }),
  entity('Component', 'vault-door', {
    owner: 'secrets',
    system: 'vault',
    type: 'service',
    lifecycle: 'production',
  }),
  {
    ...suiteModel({
      owner: 'secrets',
      appliesTo: ['system:default/onboarding'],
    }),
    metadata: { name: 'shadow', namespace: 'default', title: 'The shadow' },
  },
];
const [FIRST, ...OTHERS] = HIDDEN.map(({ metadata: { name } }) =>
  rule('HAS_METADATA', { key: 'name', value: name }),
);
const OWNED = rule('IS_ENTITY_OWNER', { claims: ['group:default/secrets'] });
const PEOPLE = rule('IS_ENTITY_KIND', { kinds: ['Group', 'User'] });

/** In SQL, by references that the catalog gives, and not at all. */
const POLICIES: { [name: string]: ReadRule } = {
  kind: rule('IS_ENTITY_KIND', { kinds: ['API', 'Domain', 'Resource'] }),
  owner: rule('IS_ENTITY_OWNER', {
    claims: ['group:default/leads', 'group:default/accounts'],
  }),
  nobody: { allOf: [{ not: OWNED }, { not: PEOPLE }] },
  name: { not: { anyOf: [FIRST, ...OTHERS] } },
  deny: 'deny',
};

/** What anybody may read, some of which names what is hidden. */
function seenByAll(): Entity[] {
  return [
    ...restEntities(),
    entity(
      'Component',
      'probe',
      { owner: 'secrets', system: 'vault', type: 'service', lifecycle: 'any' },
      { 'triage-owner': 'user:default/spy', model: 'shadow' },
    ),
    entity(
      'Component',
      'other-probe',
      {
        owner: 'leads',
        system: 'onboarding',
        type: 'service',
        lifecycle: 'any',
      },
      { 'support-owner': 'group:default/secrets' },
    ),
  ].map(each => ({ ...each, relations: undefined }));
}

/** A model that asks about everything that is hidden, by each way in which a model can name it. */
function textOf(name: string, change: object = {}): string {
  const spec = restEntities().find(({ kind }) => kind === 'OperatingModel')!
    .spec as any;
  const decision = (id: string, rest: object) => ({
    id,
    question: 'Who?',
    cadence: 'weekly',
    ...rest,
  });
  return stringify(
    {
      ...suiteModel(),
      relations: undefined,
      metadata: { name },
      spec: {
        ...spec,
        version: '2.0.0',
        defaults: {
          ...spec.defaults,
          supportTier: 'gold',
          roles: { support: 'secrets', triage: 'user:default/spy' },
        },
        entities: [
          { ref: 'component:default/vault-door', supportTier: 'gold' },
        ],
        issueClasses: [{ id: 'theft' }],
        queues: [{ id: 'thefts', issueClasses: ['theft'], owner: 'secrets' }],
        rotations: [
          {
            ...spec.rotations[0],
            members: ['user:default/spy', 'user:default/bo'],
          },
        ],
        escalationPaths: [
          {
            id: 'path',
            steps: [
              { notify: 'group:default/secrets', after: 'PT0S' },
              { notify: 'user:default/spy', after: 'PT5M' },
            ],
          },
        ],
        areas: [
          ...spec.areas,
          {
            id: 'vault',
            kind: 'access',
            lead: 'secrets',
            appliesTo: ['system:default/vault'],
            decisions: [decision('open', { accountable: 'secrets' })],
          },
          {
            id: 'everywhere',
            kind: 'access',
            decisions: [
              decision('door', {
                accountable: 'leads',
                handoff: { to: 'secrets' },
                appliesTo: ['component:default/vault-door'],
              }),
              decision('spy', { accountable: 'user:default/spy' }),
              decision('near', { accountable: 'secretz' }),
            ],
          },
        ],
        ...change,
      },
    },
    { aliasDuplicateObjects: false },
  );
}

const TEXTS = {
  'the model that is there': textOf('suite'),
  'a model that is hidden': textOf('shadow'),
  'a model of what is hidden': textOf('fresh', {
    appliesTo: ['system:default/vault', 'system:default/onboarding'],
  }),
};

describe('What a preview tells', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

  describe.each(databases.eachSupportedId())('%p', databaseId => {
    let whole: Awaited<ReturnType<typeof startRest>>;
    let without: Awaited<ReturnType<typeof startRest>>;

    beforeAll(async () => {
      const start = async (entities: Entity[]) => {
        const rest = await startRest({
          databases,
          databaseId,
          entities,
          evaluated: entities.filter(({ kind }) =>
            EVALUATED_KINDS.includes(kind.toLowerCase()),
          ).length,
        });
        for (const [name, policy] of Object.entries(POLICIES)) {
          rest.policy.reading.set(`user:default/${name}`, policy);
        }
        return rest;
      };
      whole = await start([...seenByAll(), ...HIDDEN]);
      without = await start(seenByAll());
    });
    afterAll(async () => {
      await whole.stop();
      await without.stop();
    });

    async function answers(
      user: string,
      yaml: string,
    ): Promise<PreviewAnswer[]> {
      const both = [];
      for (const rest of [whole, without]) {
        const { status, body } = await rest
          .as(user)
          .post('/models/preview')
          .send({ yaml });
        expect([status, body.problems]).toEqual([200, []]);
        both.push(body);
      }
      return both;
    }

    it.each(Object.entries(TEXTS))(
      'is otherwise for whoever may read everything: %s',
      async (_, yaml) => {
        const [withThem, withoutThem] = await answers('admin', yaml);
        expect(withThem).not.toEqual(withoutThem);
      },
    );

    describe.each(Object.keys(POLICIES))('to the policy "%s"', policy => {
      it.each(Object.entries(TEXTS))(
        'is the same whether or not there is something hidden: %s',
        async (_, yaml) => {
          const [withThem, withoutThem] = await answers(policy, yaml);
          expect(withThem).toEqual(withoutThem);
          expect(JSON.stringify(withThem)).not.toContain('The shadow');
        },
      );
    });
  });
});
