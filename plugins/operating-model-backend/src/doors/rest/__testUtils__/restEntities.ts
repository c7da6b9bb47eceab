import type { Entity } from '@backstage/catalog-model';
import {
  entity,
  suiteEntities,
  suiteModel,
} from '../../../__testUtils__/suiteEntities';

/** Entities of these kinds are evaluated. */
export const EVALUATED_KINDS = [
  'component',
  'system',
  'domain',
  'api',
  'resource',
  'operatingmodel',
];

/**
 * The small catalog of the other tests with people to reach, a rotation, parts of the model that concern one system,
 * and titles with signs that mean something to databases.
 */
export function restEntities(): Entity[] {
  const entities = suiteEntities().filter(
    ({ kind, metadata }) =>
      kind !== 'OperatingModel' && metadata.name !== 'ana',
  );
  return [
    ...entities,
    entity('User', 'ana', {
      memberOf: ['leads', 'accounts'],
      profile: { displayName: 'Ana', email: 'ana@example.com' },
    }),
    model(),
    titled('progress', '100%_done!', { 'triage-owner': 'user:default/ana' }),
    titled('progress-2', '100 per cent done'),
    titled('umlaut', 'Öffnung'),
  ].map(complete);
}

function titled(
  name: string,
  title: string,
  annotations: { [field: string]: string } = {},
): Entity {
  const component = entity(
    'Component',
    name,
    { owner: 'leads', system: 'onboarding', type: 'service' },
    annotations,
  );
  return { ...component, metadata: { ...component.metadata, title } };
}

function model(): Entity {
  return suiteModel({
    timeZone: 'Europe/Berlin',
    rotations: [
      {
        id: 'first',
        owner: 'group:default/accounts',
        members: ['user:default/ana', 'user:default/bo'],
        startsOn: '2026-01-05',
        shift: 'P7D',
        handoffAt: { weekday: 'monday', time: '10:00' },
        channel: '#first',
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
    areas: [
      {
        id: 'accounts',
        kind: 'support',
        appliesTo: ['system:default/workspace'],
        decisions: [
          {
            id: 'lock',
            question: 'Lock it?',
            accountable: 'user:default/bo',
          },
        ],
      },
      {
        id: 'all',
        kind: 'release',
        decisions: [
          {
            id: 'ship',
            question: 'Ship it?',
            accountable: 'group:default/leads',
          },
        ],
      },
    ],
  });
}

/** What the catalog wants of its own kinds. */
function complete(each: Entity): Entity {
  return {
    ...each,
    relations: undefined,
    spec: {
      ...(each.kind !== 'OperatingModel' && { lifecycle: 'production' }),
      ...(each.kind === 'API' && { type: 'openapi', definition: 'none' }),
      ...(each.kind === 'Resource' && { type: 'database' }),
      ...each.spec,
    },
  };
}
