import type { CatalogIndex, EntityView } from '../../catalog/types';
import { whyNoParty } from '../../effective/whyNoParty';
import { partiesOfEntity, type DeclaredParty } from '../asked/declaredParties';
import { partiesOfModel } from '../asked/partiesOfModel';
import type { Check, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';

export const ownerPersonOnly: Check = {
  id: 'owner.person-only',
  title: 'Owner is a single person',
  severity: 'warning',
  source: {
    title: 'Cortex, ownership best practices: owners are teams',
    url: 'https://docs.cortex.io/ingesting-data-into-cortex/ownership/best-practices',
  },
  messages: {
    group: 'The {{what}} is {{party}}, a group.',
    person:
      'The {{what}} is {{party}}, one person; when that person is away, nobody answers.',
    untold: 'Whether {{party}}, the {{what}}, is one person cannot be told.',
  },
  checkEntity: ({ entity, effective, index }) =>
    outcomes(entity, partiesOfEntity(entity, effective), index),
  checkModel: ({ state, model, index }) =>
    outcomes(state.view, partiesOfModel(model), index),
};

/** Of those who have to answer; anything else a person may do. */
function outcomes(
  view: EntityView,
  parties: DeclaredParty[],
  index: CatalogIndex,
): Outcome[] {
  return parties
    .filter(({ answers }) => answers)
    .map(party => ofParty(view, party, index));
}

function ofParty(
  view: EntityView,
  { entityRef, what, path, part, replacement }: DeclaredParty,
  index: CatalogIndex,
): Outcome {
  const party = { party: entityRef };
  const said = {
    part,
    parameters: { what, party },
    evidence: [{ label: path, value: party }],
  };
  switch (index.parties.get(entityRef)?.kind) {
    case 'group':
      return { result: 'pass', says: 'group', ...said };
    case 'user':
      return {
        result: 'fail',
        says: 'person',
        ...said,
        fix: createFix(view, {
          summary: 'Name the group that this person works in',
          fragment: replacement(),
          choose: { kind: 'group' },
        }),
      };
    default:
      return {
        result: 'unknown',
        says: 'untold',
        ...said,
        reason: whyNoParty(entityRef),
      };
  }
}
