import type { CatalogIndex, EntityView } from '../../catalog/types';
import { whyNoParty } from '../../effective/whyNoParty';
import { partiesOfEntity, type DeclaredParty } from '../asked/declaredParties';
import { partiesOfModel } from '../asked/partiesOfModel';
import type { Check, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';

export const ownerEmptyGroup: Check = {
  id: 'owner.empty-group',
  title: 'Owner is a group without people',
  severity: 'warning',
  source: {
    title:
      'PagerDuty, full-service ownership: a service is owned by the team that supports it',
    url: 'https://ownership.pagerduty.com/defining/',
  },
  messages: {
    person: 'The {{what}} is {{party}}, who is a person.',
    people: 'The {{what}} is {{party}}, in which there is somebody.',
    empty: 'The {{what}} is {{party}}, in which there is nobody.',
    untold:
      'Whether there are people in {{party}}, the {{what}}, cannot be told.',
  },
  checkEntity: ({ entity, effective, index }) =>
    partiesOfEntity(entity, effective).map(party =>
      ofParty(entity, party, index),
    ),
  checkModel: ({ state, model, index }) =>
    partiesOfModel(model).map(party => ofParty(state.view, party, index)),
};

function ofParty(
  view: EntityView,
  { entityRef, what, path, part, replacement }: DeclaredParty,
  index: CatalogIndex,
): Outcome {
  const party = { party: entityRef };
  const parameters = { what, party };
  const declared = { label: path, value: party };
  const known = index.parties.get(entityRef);
  if (!known) {
    return {
      result: 'unknown',
      part,
      says: 'untold',
      parameters,
      evidence: [declared],
      reason: whyNoParty(entityRef),
    };
  }
  if (known.kind === 'user') {
    return {
      result: 'pass',
      part,
      says: 'person',
      parameters,
      evidence: [declared],
    };
  }
  if (known.memberCount > 0) {
    // Not how many: who joins a group changes nothing of what it owns.
    return {
      result: 'pass',
      part,
      says: 'people',
      parameters,
      evidence: [declared],
    };
  }
  return {
    result: 'fail',
    part,
    says: 'empty',
    absent: true,
    parameters,
    evidence: [
      declared,
      { label: 'People in it or in groups below it', value: 0 },
    ],
    fix: createFix(view, {
      summary: 'Name a group with people, or add people to this one',
      fragment: replacement(),
      choose: { kind: 'group', near: entityRef },
    }),
  };
}
