import type { Entity } from '@backstage/catalog-model';

export function entity(
  kind: string,
  name: string,
  spec: object,
  annotations: { [field: string]: string } = {},
): Entity {
  return {
    apiVersion:
      kind === 'OperatingModel'
        ? 'operating-model.io/v1alpha1'
        : 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      annotations: Object.fromEntries(
        Object.entries(annotations).map(([field, value]) => [
          `operating-model.io/${field}`,
          value,
        ]),
      ),
    },
    spec: spec as Entity['spec'],
  };
}

/** The spec of a model in force. */
export const SUITE = {
  owner: 'leads',
  status: 'adopted',
  version: '1.0.0',
  appliesTo: ['system:default/workspace'],
  severities: [{ id: 'sev1' }, { id: 'sev2' }],
  supportTiers: [
    {
      id: 'gold',
      coverage: '24x7',
      escalationPath: 'path',
      responseTargets: { sev1: 'PT15M', sev2: 'PT1H' },
    },
    {
      id: 'silver',
      coverage: 'business-hours',
      escalationPath: 'path',
      responseTargets: { sev1: 'PT4H' },
    },
  ],
  escalationPaths: [
    {
      id: 'path',
      steps: [
        { notify: 'group:accounts', after: 'PT0S' },
        { notify: 'group:leads', after: 'PT30M' },
      ],
    },
  ],
  issueClasses: [{ id: 'billing' }, { id: 'outage' }, { id: 'tax' }],
  queues: [
    { id: 'money', owner: 'leads', issueClasses: ['billing'] },
    { id: 'ops', issueClasses: ['outage'] },
  ],
  defaults: { supportTier: 'silver', releaseCadence: 'weekly' },
  areas: [
    {
      id: 'access',
      title: 'Access',
      kind: 'access',
      decisions: [
        {
          id: 'lock',
          question: 'Lock it?',
          accountable: 'accounts',
          cadence: 'on-demand',
          handoff: { to: 'leads' },
        },
        { id: 'unlock', question: 'Unlock it?' },
      ],
    },
  ],
};

/** Components of the system to which it applies. */
export const components = (count: number, annotations = {}, prefix = 'part') =>
  Array.from({ length: count }, (_, number) =>
    entity(
      'Component',
      `${prefix}-${String(number).padStart(3, '0')}`,
      { owner: 'accounts', system: 'workspace', type: 'service' },
      annotations,
    ),
  );
