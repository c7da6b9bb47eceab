import type { Templates } from '../../messages/Message';

/** What a party is named for, as it stands inside of what checks say of it. */
export const partyTemplates: Templates = {
  'party/owner': 'owner',
  'party/role': '{{role}} role',
  'party/default-role': 'default {{role}} role',
  'party/entity-role': '{{role}} role of {{entity}}',
  'party/area-lead': 'lead of the area {{id}}',
  'party/queue-owner': 'owner of the queue {{id}}',
  'party/queue-deputy': 'deputy of the queue {{id}}',
  'party/review-chair': 'chair of the review {{id}}',
  'party/rotation-owner': 'owner of the rotation {{id}}',
  'party/surface-owner': 'owner of the surface {{id}}',
  'party/decision-accountable': 'accountable party of the decision {{id}}',
  'party/decision-responsible': 'responsible party of the decision {{id}}',
  'party/decision-deputy': 'deputy of the decision {{id}}',
  'party/decision-consulted': 'consulted party of the decision {{id}}',
  'party/decision-informed': 'informed party of the decision {{id}}',
  'party/decision-handoff': 'party that takes over the decision {{id}}',
};
