import type { Entity } from '@backstage/catalog-model';
import { entity, suiteModel } from '../../../__testUtils__/suiteEntities';
import { restEntities } from './restEntities';

const handoff = {
  to: 'group:default/leads',
  when: 'in doubt',
  channel: '#leads',
  ackWithin: 'PT30M',
};

/** The small catalog with a hierarchy of groups and a model whose decisions are clear, unclear and narrow. */
export function mapEntities(): Entity[] {
  return [
    ...restEntities().filter(({ kind }) => kind !== 'OperatingModel'),
    entity('Group', 'identity', {
      type: 'team',
      parent: 'accounts',
      children: [],
      members: ['bo'],
    }),
    entity('Group', 'night-watch', {
      type: 'team',
      parent: 'identity',
      children: [],
      members: ['bo'],
    }),
    entity(
      'Component',
      'night-desk',
      {
        owner: 'leads',
        system: 'onboarding',
        type: 'service',
        lifecycle: 'production',
      },
      { 'support-owner': 'group:default/night-watch' },
    ),
    suiteModel({
      issueClasses: [
        { id: 'locked-out', title: 'Locked out', decisions: ['lock'] },
        { id: 'lost', title: 'Lost' },
      ],
      queues: [
        {
          id: 'first',
          owner: 'group:default/accounts',
          issueClasses: ['locked-out'],
        },
        { id: 'nobodys', issueClasses: [] },
      ],
      areas: [
        {
          id: 'accounts',
          title: 'Accounts',
          kind: 'access',
          lead: 'group:default/accounts',
          appliesTo: ['system:default/workspace'],
          decisions: [
            {
              id: 'lock',
              question: 'May it be locked?',
              accountable: 'group:default/accounts',
              deputy: 'group:default/identity',
              responsible: ['group:default/night-watch'],
              cadence: 'on-demand',
              handoff,
              surfaces: [],
            },
            {
              id: 'close',
              question: 'May it be closed?',
              accountable: ['group:default/accounts', 'group:default/leads'],
              cadence: 'weekly',
            },
          ],
        },
        {
          id: 'releases',
          title: 'Releases',
          kind: 'release',
          decisions: [
            {
              id: 'ship',
              question: 'Do we ship?',
              accountable: 'group:default/leads',
              deputy: 'group:default/accounts',
              cadence: 'monthly',
              handoff: { none: 'Nobody comes after' },
            },
            { id: 'roll-back', question: 'Do we roll back?' },
            {
              id: 'tour',
              question: 'Does the tour change?',
              appliesTo: ['component:default/tour'],
              accountable: 'group:default/gone',
              deputy: 'group:default/leads',
              cadence: 'daily',
              handoff,
            },
          ],
        },
      ],
    }),
  ].map(each => ({
    ...each,
    relations: undefined,
  }));
}
