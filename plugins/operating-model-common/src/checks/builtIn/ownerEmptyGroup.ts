import type { CatalogIndex, EntityView } from '../../catalog/types';
import { partyState } from '../../catalog/partyState';
import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { partiesOfEntity, type DeclaredParty } from '../asked/declaredParties';
import { partiesOfModel } from '../asked/partiesOfModel';
import type { FindingDraft, Rule } from '../Rule';

export const ownerEmptyGroup: Rule = {
  code: 'owner.empty-group',
  title: 'Owner is a group without people',
  severity: 'warning',
  source: {
    title:
      'PagerDuty, full-service ownership: a service is owned by the team that supports it',
    url: 'https://ownership.pagerduty.com/defining/',
  },
  checkEntity: ({ entity, effective, index }) =>
    drafts(entity, partiesOfEntity(entity, effective), index),
  checkModel: ({ state, model, index }) =>
    drafts(state.view, partiesOfModel(model), index, true),
};

function drafts(
  view: EntityView,
  parties: DeclaredParty[],
  index: CatalogIndex,
  inModel = false,
): FindingDraft[] {
  return parties
    .filter(({ entityRef }) => partyState(entityRef, index.parties) === 'empty')
    .map(({ entityRef, what, path, replacement }) => ({
      subject: { entityRef: view.entityRef, ...(inModel && { path }) },
      message: `The ${what} is ${entityRef}, in which there is nobody.`,
      evidence: [
        { label: path, value: entityRef },
        { label: 'People in it or in groups below it', value: '0' },
      ],
      fix: createFix(view, {
        summary: 'Name a group with people, or add people to this one',
        fragment: replacement(),
        candidates: groupCandidates(index, { near: entityRef }),
      }),
    }));
}
