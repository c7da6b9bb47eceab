import type { Entity } from '@backstage/catalog-model';

/** An entity of the kind, with annotations under our prefix. */
export function entity(
  kind: string,
  name: string,
  spec: { [key: string]: unknown } = {},
  annotations: { [field: string]: string } = {},
): Entity {
  const metadata = {
    name,
    namespace: 'default',
    annotations: Object.fromEntries(
      Object.entries(annotations).map(([field, value]) => [
        `operating-model.io/${field}`,
        value,
      ]),
    ),
  };
  const apiVersion =
    kind === 'OperatingModel'
      ? 'operating-model.io/v1alpha1'
      : 'backstage.io/v1alpha1';
  return {
    apiVersion,
    kind,
    metadata,
    spec: spec as Entity['spec'],
    relations: partOf(spec),
  };
}

/** The relations that the catalog would add for `spec.system` and `spec.domain`. */
function partOf(spec: { [key: string]: unknown }) {
  return (['system', 'domain'] as const).flatMap(key =>
    typeof spec[key] === 'string'
      ? [{ type: 'partOf', targetRef: `${key}:default/${spec[key]}` }]
      : [],
  );
}

/** The smallest model that says something: a tier with an escalation path, and defaults. */
export function suiteModel(change: { [key: string]: unknown } = {}): Entity {
  return entity('OperatingModel', 'suite', {
    owner: 'group:default/leads',
    status: 'adopted',
    version: '1.0.0',
    appliesTo: ['domain:default/cloud'],
    severities: [{ id: 'sev1', title: 'Critical' }],
    supportTiers: [
      {
        id: 'gold',
        title: 'Gold',
        coverage: '24x7',
        escalationPath: 'path',
        responseTargets: { sev1: 'PT15M' },
      },
      { id: 'silver', title: 'Silver', coverage: 'business-hours' },
    ],
    escalationPaths: [
      {
        id: 'path',
        steps: [
          { notify: 'group:default/accounts', after: 'PT0S' },
          { notify: 'group:default/leads', after: 'PT5M' },
        ],
      },
    ],
    defaults: { supportTier: 'silver', releaseCadence: 'weekly' },
    ...change,
  });
}

/** A small catalog: two teams with people, a domain with two systems, and components good and bad. */
export function suiteEntities(): Entity[] {
  return [
    entity('Group', 'leads', { type: 'team', children: [] }),
    entity('Group', 'accounts', { type: 'team', children: [] }),
    entity('User', 'ana', { memberOf: ['leads', 'accounts'] }),
    entity('User', 'bo', { memberOf: ['accounts'] }),
    entity('Domain', 'cloud', { owner: 'leads' }),
    entity('System', 'workspace', { owner: 'accounts', domain: 'cloud' }),
    entity('System', 'onboarding', { owner: 'leads', domain: 'cloud' }),
    suiteModel(),
    entity('Component', 'sign-in', {
      owner: 'accounts',
      system: 'workspace',
      type: 'service',
    }),
    entity(
      'Component',
      'billing',
      { owner: 'leads', system: 'workspace', type: 'service' },
      { 'support-tier': 'gold' },
    ),
    entity(
      'Component',
      'tour',
      { owner: 'gone', system: 'onboarding', type: 'website' },
      { 'support-tier': 'platinum', 'suport-tier': 'gold' },
    ),
    entity('API', 'accounts-api', { owner: 'accounts', system: 'workspace' }),
    entity('Resource', 'accounts-db', {
      owner: 'accounts',
      system: 'workspace',
    }),
  ];
}
