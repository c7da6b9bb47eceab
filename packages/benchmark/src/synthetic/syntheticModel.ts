import type { Entity } from '@backstage/catalog-model';

const LOCATION = 'url:https://git.example.com/suite/synthetic/model.yaml';

/** The one model of the synthetic suite: four tiers, a rotation of nine, a path of three steps. */
export function syntheticModel(domains: string[], people: string[]): Entity {
  const tiers = ['24x7', '24x5', 'business-hours', 'best-effort'];
  return {
    apiVersion: 'operating-model.io/v1alpha1',
    kind: 'OperatingModel',
    metadata: {
      name: 'synthetic',
      title: 'Synthetic model',
      annotations: {
        'backstage.io/managed-by-location': LOCATION,
        'backstage.io/managed-by-origin-location': LOCATION,
      },
    },
    spec: {
      owner: 'group:default/group-0',
      status: 'adopted',
      version: '1.0.0',
      timeZone: 'America/Los_Angeles',
      appliesTo: domains,
      severities: [{ id: 'sev1' }, { id: 'sev2' }, { id: 'sev3' }],
      supportTiers: tiers.map((coverage, position) => ({
        id: `tier-${position + 1}`,
        coverage,
        escalationPath: 'primary',
        responseTargets: { sev1: `PT${position + 1}H`, sev2: 'PT8H' },
      })),
      defaults: {
        supportTier: 'tier-3',
        releaseCadence: 'weekly',
        roles: { triage: 'group:default/group-0' },
      },
      rotations: [
        {
          id: 'primary',
          coverage: '24x7',
          channel: '#on-call',
          members: people.slice(0, 9),
          startsOn: '2026-01-05',
          shift: 'P7D',
          handoffAt: { weekday: 'monday', time: '10:00' },
        },
      ],
      escalationPaths: [
        {
          id: 'primary',
          steps: [
            { notify: 'rotation:primary', after: 'PT0S' },
            { notify: 'group:default/group-0', after: 'PT5M' },
            { notify: 'group:default/group-1', after: 'PT15M' },
          ],
        },
      ],
    },
  };
}
