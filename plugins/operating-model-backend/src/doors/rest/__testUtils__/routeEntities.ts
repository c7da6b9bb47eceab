import type { Entity } from '@backstage/catalog-model';
import { entity } from '../../../__testUtils__/suiteEntities';
import { restEntities } from './restEntities';

/** The catalog of the other tests with queues in its model, and with models beside it: one in use, a draft and a past one. */
export function routeEntities(): Entity[] {
  return [...restEntities().map(withQueues), ...otherModels()];
}

function withQueues(each: Entity): Entity {
  if (each.kind !== 'OperatingModel') {
    return each;
  }
  return {
    ...each,
    spec: {
      ...each.spec,
      defaults: { supportTier: 'silver', roles: { triage: 'leads' } },
      issueClasses: [
        {
          id: 'lock-out',
          title: 'Somebody cannot get in',
          words: ['password'],
          decisions: ['lock', 'ship'],
        },
        { id: 'lost-data', title: 'Something is gone' },
      ],
      queues: [
        {
          id: 'accounts',
          title: 'Accounts',
          issueClasses: ['lock-out'],
          owner: 'group:default/accounts',
          deputy: 'user:default/ana',
          escalationPath: 'path',
          firstLookWithin: 'PT4H',
        },
        {
          id: 'bills',
          title: 'Bills',
          issueClasses: ['dispute'],
          owner: 'leads',
        },
      ],
    },
  };
}

function otherModels(): Entity[] {
  const model = (name: string, status: string) =>
    entity('OperatingModel', name, {
      owner: 'group:default/accounts',
      status,
      appliesTo: ['system:default/elsewhere'],
      queues: [{ id: 'all', issueClasses: ['dispute'], owner: 'accounts' }],
    });
  return [
    model('other', 'trial'),
    model('coming', 'draft'),
    model('past', 'superseded'),
  ].map(each => ({ ...each, relations: undefined }));
}
