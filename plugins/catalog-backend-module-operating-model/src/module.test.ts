import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import {
  stringifyEntityRef,
  type Entity,
  type EntityRelation,
} from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { validateOperatingModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import catalogModuleOperatingModel from './index';

const GOVERNED = `
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: workspace }
spec: { owner: accounts }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: accounts-api
  annotations:
    operating-model.io/support-owner: support
    operating-model.io/triage-owner: group:default/accounts
    operating-model.io/deputy-owner: user:ana
    operating-model.io/docs-owner: "the docs team"
    operating-model.io/model: cloud-suite
    acme.com/release-team: releasers
spec: { type: service, lifecycle: production, owner: accounts, system: workspace }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: accounts }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: support }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ana }
spec: { memberOf: [accounts] }
`;

const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: cloud-suite, title: Cloud Suite }
spec:
  owner: support
  status: trial
  appliesTo: [system:workspace]
  defaults: { roles: { triage: accounts } }
  rotations:
    - { id: nights, members: [user:ana], startsOn: 2026-01-05, shift: PT12H }
  escalationPaths:
    - id: path
      steps: [{ notify: rotation:nights, after: PT0S }, { notify: accounts, after: PT5M }]
`;

const EVIL_ANNOTATIONS = `
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: evil
  annotations:
    acme.com/other: untouched
    operating-model.io/support-tier: 1
    operating-model.io/release-cadence: true
    operating-model.io/escalation-path:
    operating-model.io/triage-owner: [a, b]
    operating-model.io/runbook: { $text: ./absent.md }
    operating-model.io/model: 1.5
    "operating-model.io/has space": x
    operating-model.io/a/b: [1]
    operating-model.io/: empty
    operating-model.io/${'x'.repeat(64)}: long
    Operating-Model.io/support-tier: tier-1
    operating-model.io/__proto__: y
spec: { type: service, lifecycle: production, owner: accounts }
`;

const BROKEN_MODELS = `
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: broken }
spec: { status: trail, appliesTo: [system:workspace, 7], owner: [nobody], rotations: { members: [accounts] } }
---
apiVersion: operating-model.io/v9
kind: operatingmodel
metadata: { name: other-version }
spec: { status: trial, appliesTo: [] }
---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: empty }
spec:
---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: text }
spec: to be written
---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: number }
spec: 7
---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: list }
spec: [a, b]
`;

/** Placeholders work in locations that are URLs only. */
const ELSEWHERE = `
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: elsewhere }
spec: { $yaml: ./list.yaml }
`;

describe('catalogModuleOperatingModel', () => {
  const directory = createMockDirectory();
  let files: Server;
  let backend: TestBackend;
  let entities: Map<string, Entity>;

  beforeAll(async () => {
    directory.setContent({
      'governed.yaml': GOVERNED,
      'model.yaml': MODEL,
      'evil.yaml': EVIL_ANNOTATIONS,
      'broken.yaml': BROKEN_MODELS,
      'elsewhere.yaml': ELSEWHERE,
      'list.yaml': '- a\n- b\n',
    });
    files = createServer((request, response) => {
      response.end(readFileSync(directory.resolve(request.url!.slice(1))));
    });
    await new Promise<void>(done => {
      files.listen(0, 'localhost', done);
    });
    const host = `localhost:${(files.address() as AddressInfo).port}`;
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleOperatingModel,
        mockServices.rootSystemMetadata.factory(),
        mockServices.rootConfig.factory({
          data: {
            operatingModel: {
              annotationAliases: { 'acme.com/release-team': 'release-owner' },
            },
            backend: { reading: { allow: [{ host }] } },
            catalog: {
              processingInterval: { seconds: 1 },
              rules: [
                {
                  allow: [
                    'Component',
                    'System',
                    'Group',
                    'User',
                    'OperatingModel',
                  ],
                },
              ],
              locations: [
                ...['governed', 'model', 'evil', 'broken'].map(name => ({
                  type: 'file',
                  target: directory.resolve(`${name}.yaml`),
                })),
                { type: 'url', target: `http://${host}/elsewhere.yaml` },
              ],
            },
          },
        }),
      ],
    });
    entities = await settled(backend, 14);
  }, 60_000);

  afterAll(async () => {
    await backend?.stop();
    files?.close();
  });

  const entity = (entityRef: string): Entity => {
    const found = entities.get(entityRef);
    if (!found) {
      throw new Error(`${entityRef} is not in the catalog`);
    }
    return found;
  };

  it('ingests a model', () => {
    const model = entity('operatingmodel:default/cloud-suite');
    expect(model.metadata.title).toBe('Cloud Suite');
    expect(validateOperatingModel(model).problems).toEqual([]);
  });

  it('relates a model to its owner, to everybody in it and to what it applies to', () => {
    expect(relationsOf(entity('operatingmodel:default/cloud-suite'))).toEqual([
      'governs component:default/accounts-api',
      'governs system:default/workspace',
      'operatedBy group:default/accounts',
      'operatedBy group:default/support',
      'operatedBy user:default/ana',
      'ownedBy group:default/support',
    ]);
    expect(relationsOf(entity('group:default/support'))).toEqual([
      'operatorOf component:default/accounts-api',
      'operatorOf operatingmodel:default/cloud-suite',
      'ownerOf operatingmodel:default/cloud-suite',
    ]);
    expect(relationsOf(entity('system:default/workspace'))).toEqual(
      expect.arrayContaining([
        'governedBy operatingmodel:default/cloud-suite',
        'operatedBy group:default/accounts',
      ]),
    );
  });

  it('relates an entity to its owner, once to each holder of a role, and to the model that it names', () => {
    const relations = relationsOf(entity('component:default/accounts-api'));
    expect(
      relations.filter(relation => /^(operatedBy|governedBy)/.test(relation)),
    ).toEqual([
      'governedBy operatingmodel:default/cloud-suite',
      'operatedBy group:default/accounts',
      'operatedBy group:default/releasers',
      'operatedBy group:default/support',
      'operatedBy user:default/ana',
    ]);
    expect(relationsOf(entity('user:default/ana'))).toEqual(
      expect.arrayContaining([
        'operatorOf component:default/accounts-api',
        'operatorOf operatingmodel:default/cloud-suite',
      ]),
    );
  });

  it('ingests an entity whatever its annotations of ours are, and keeps them readable', () => {
    const { annotations } = entity('component:default/evil').metadata;
    expect(annotations).toMatchObject({
      'acme.com/other': 'untouched',
      'operating-model.io/support-tier': '1',
      'operating-model.io/release-cadence': 'true',
      'operating-model.io/escalation-path': '',
      'operating-model.io/triage-owner': '["a","b"]',
      'operating-model.io/runbook': '{"$text":"./absent.md"}',
      'operating-model.io/model': '1.5',
    });
    expect(JSON.parse(annotations!['operating-model.io/unreadable'])).toEqual({
      'operating-model.io/has space': 'x',
      'operating-model.io/a/b': [1],
      'operating-model.io/': 'empty',
      [`operating-model.io/${'x'.repeat(64)}`]: 'long',
      'Operating-Model.io/support-tier': 'tier-1',
      'operating-model.io/__proto__': 'y',
    });
  });

  it('ingests a model that is broken, with what can be read of it', () => {
    const broken = entity('operatingmodel:default/broken');
    expect(relationsOf(broken)).toEqual(['governs system:default/workspace']);
    expect(
      validateOperatingModel(broken).problems.map(({ path }) => path),
    ).toEqual([
      'spec.status',
      'spec.appliesTo[1]',
      'spec.owner',
      'spec.rotations',
    ]);
    expect(
      validateOperatingModel(entity('operatingmodel:default/other-version'))
        .problems,
    ).toEqual([
      {
        path: 'apiVersion',
        message:
          'Must be operating-model.io/v1alpha1, not "operating-model.io/v9"',
      },
    ]);
  });

  it.each([
    ['empty', 'nothing'],
    ['text', '"to be written"'],
    ['number', '7'],
    ['list', 'a list'],
    ['elsewhere', 'a list'],
  ])('ingests the model %s, whose spec is %s', (name, words) => {
    const model = entity(`operatingmodel:default/${name}`);
    expect(validateOperatingModel(model).problems).toEqual([
      {
        path: 'spec',
        message: `Must be a map of keys with at least status and appliesTo, not ${words}`,
      },
    ]);
  });
});

function relationsOf(entity: Entity): string[] {
  return (entity.relations ?? [])
    .map(({ type, targetRef }: EntityRelation) => `${type} ${targetRef}`)
    .sort();
}

/** What the catalog answers when it holds so many entities beside its locations and nothing moves any more. */
async function settled(
  backend: TestBackend,
  count: number,
): Promise<Map<string, Entity>> {
  const url = `http://localhost:${backend.server.port()}/api/catalog/entities`;
  const headers = { authorization: mockCredentials.service.header() };
  let entities: Entity[] = [];
  let before = '';
  for (let unchanged = 0, tries = 0; unchanged < 10 && tries < 300; tries++) {
    await new Promise(done => setTimeout(done, 100));
    const answer = await (await fetch(url, { headers })).text();
    entities = (JSON.parse(answer) as Entity[]).filter(
      ({ kind }) => kind !== 'Location',
    );
    unchanged =
      answer === before && entities.length >= count ? unchanged + 1 : 0;
    before = answer;
  }
  return new Map(entities.map(entity => [stringifyEntityRef(entity), entity]));
}
