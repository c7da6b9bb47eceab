import type { CatalogIndex, EntityView } from '../../catalog/types';
import { partiesOfEntity, type DeclaredParty } from '../asked/declaredParties';
import { partiesOfModel } from '../asked/partiesOfModel';
import type { Check, Outcome } from '../Check';
import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';

export const ownerUnresolved: Check = {
  id: 'owner.unresolved',
  title: 'Owner is not in the catalog',
  severity: 'error',
  source: {
    title: 'AWS Well-Architected OPS02-BP02: processes have identified owners',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ops_model_def_proc_owners.html',
  },
  messages: {
    known: 'The {{what}} is {{party}}, which the catalog knows.',
    unknown: 'The {{what}} is {{party}}, which the catalog does not know.',
  },
  checkEntity: ({ entity, effective, index }) =>
    outcomes(entity, partiesOfEntity(entity, effective), index),
  checkModel: ({ state, model, index }) =>
    outcomes(state.view, partiesOfModel(model), index),
};

function outcomes(
  view: EntityView,
  parties: DeclaredParty[],
  index: CatalogIndex,
): Outcome[] {
  return parties.map(({ entityRef, what, path, part, replacement }) => {
    const said = {
      part,
      parameters: { what, party: { party: entityRef } },
      evidence: [{ label: path, value: { party: entityRef } }],
    };
    return index.parties.has(entityRef)
      ? { result: 'pass', says: 'known', ...said }
      : {
          result: 'fail',
          says: 'unknown',
          ...said,
          fix: createFix(view, {
            summary: 'Name a group that exists',
            fragment: replacement(),
            candidates: groupCandidates(index, { near: entityRef }),
          }),
        };
  });
}
