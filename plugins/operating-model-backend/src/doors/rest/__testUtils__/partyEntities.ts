import type { Entity } from '@backstage/catalog-model';
import { entity, suiteModel } from '../../../__testUtils__/suiteEntities';

/** How many components the team has itself. */
export const SERVICES = 23;

const handoff = { to: 'group:default/leads', ackWithin: 'PT30M' };

/** A team with another below it: many services, some of them with faults, and parts of a model with faults of their own. */
export function partyEntities(): Entity[] {
  const person = (name: string, ...memberOf: string[]) =>
    entity('User', name, {
      memberOf,
      profile: { displayName: `The ${name}`, email: `${name}@example.com` },
    });
  const service = (name: string, owner: string, title?: string): Entity => {
    const made = entity('Component', name, {
      owner,
      system: 'workspace',
      type: 'service',
      lifecycle: 'production',
    });
    return { ...made, metadata: { ...made.metadata, title } };
  };
  return [
    entity('Group', 'leads', { type: 'team', children: [] }),
    entity('Group', 'accounts', {
      type: 'team',
      children: [],
      profile: { displayName: 'Accounts team' },
    }),
    entity('Group', 'identity', {
      type: 'team',
      parent: 'accounts',
      children: [],
    }),
    entity('Group', 'idle', { type: 'team', children: [] }),
    person('ana', 'leads'),
    person('bo', 'accounts', 'identity'),
    person('cy'),
    entity('Domain', 'cloud', { owner: 'leads' }),
    entity('System', 'workspace', { owner: 'leads', domain: 'cloud' }),
    ...Array.from({ length: SERVICES }, (_, place) =>
      service(`service-${place}`, 'accounts', `Service ${place}`),
    ),
    {
      ...service('desk', 'identity', 'The desk'),
      metadata: {
        ...entity('Component', 'desk').metadata,
        title: 'The desk',
        annotations: {
          'operating-model.io/support-tier': 'platinum',
          'operating-model.io/deputy-owner': 'group:default/gone',
        },
      },
    },
    suiteModel({
      timeZone: 'Europe/Berlin',
      revisitBy: '2099-01-01',
      issueClasses: [{ id: 'lock-out', title: 'Locked out' }],
      rotations: [
        {
          id: 'first',
          title: 'First line',
          owner: 'group:default/accounts',
          members: ['user:default/ana', 'user:default/bo'],
          startsOn: '2026-01-05',
          shift: 'P7D',
          handoffAt: { weekday: 'monday', time: '10:00' },
        },
        {
          id: 'outside',
          owner: 'group:default/leads',
          members: ['user:default/cy'],
          startsOn: '2026-01-05',
          shift: 'P1D',
          handoffAt: { time: '10:00' },
          source: { provider: 'pagerduty', scheduleId: 'P1' },
        },
      ],
      escalationPaths: [
        { id: 'path', steps: [{ notify: 'rotation:first', after: 'PT0S' }] },
      ],
      queues: [
        {
          id: 'desk',
          title: 'Desk',
          owner: 'group:default/accounts',
          issueClasses: ['lock-out'],
          cadence: 'daily',
          firstLookWithin: 'PT4H',
        },
      ],
      defaults: {
        supportTier: 'gold',
        releaseCadence: 'weekly',
        roles: { triage: 'group:default/identity' },
      },
      areas: [
        {
          id: 'access',
          kind: 'access',
          decisions: [
            {
              id: 'lock',
              question: 'May it be locked?',
              accountable: 'group:default/accounts',
              deputy: 'user:default/bo',
              cadence: 'weekly',
              handoff,
            },
            {
              id: 'close',
              question: 'May it be closed?',
              accountable: ['group:default/accounts', 'group:default/leads'],
              cadence: 'on-demand',
            },
            {
              id: 'ship',
              question: 'Do we ship?',
              accountable: 'user:default/bo',
              deputy: 'group:default/leads',
              consulted: ['group:default/identity'],
              cadence: 'monthly',
              handoff,
            },
          ],
        },
      ],
    }),
  ].map(each => ({ ...each, relations: undefined }));
}
