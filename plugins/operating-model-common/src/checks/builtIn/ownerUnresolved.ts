import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { partiesOfEntity, type DeclaredParty } from '../asked/declaredParties';
import { partiesOfModel } from '../asked/partiesOfModel';
import type { CatalogIndex, EntityView } from '../../catalog/types';
import type { FindingDraft, Rule } from '../Rule';

export const ownerUnresolved: Rule = {
  code: 'owner.unresolved',
  title: 'Owner is not in the catalog',
  severity: 'error',
  source: {
    title: 'AWS Well-Architected OPS02-BP02: processes have identified owners',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ops_model_def_proc_owners.html',
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
    .filter(({ entityRef }) => !index.parties.has(entityRef))
    .map(({ entityRef, what, path, replacement }) => ({
      subject: { entityRef: view.entityRef, ...(inModel && { path }) },
      message: `The ${what} is ${entityRef}, which the catalog does not know.`,
      evidence: [{ label: path, value: entityRef }],
      fix: createFix(view, {
        summary: 'Name a group that exists',
        fragment: replacement(),
        candidates: groupCandidates(index, { near: entityRef }),
      }),
    }));
}
