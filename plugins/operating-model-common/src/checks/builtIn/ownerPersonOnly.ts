import type { CatalogIndex, EntityView } from '../../catalog/types';
import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { partiesOfEntity, type DeclaredParty } from '../asked/declaredParties';
import { partiesOfModel } from '../asked/partiesOfModel';
import type { FindingDraft, Rule } from '../Rule';

export const ownerPersonOnly: Rule = {
  code: 'owner.person-only',
  title: 'Owner is a single person',
  severity: 'warning',
  source: {
    title: 'Cortex, ownership best practices: owners are teams',
    url: 'https://docs.cortex.io/ingesting-data-into-cortex/ownership/best-practices',
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
    .filter(
      ({ entityRef, answers }) =>
        answers && index.parties.get(entityRef)?.kind === 'user',
    )
    .map(({ entityRef, what, path, replacement }) => ({
      subject: { entityRef: view.entityRef, ...(inModel && { path }) },
      message: `The ${what} is ${entityRef}, one person; when that person is away, nobody answers.`,
      evidence: [{ label: path, value: entityRef }],
      fix: createFix(view, {
        summary: 'Name the group that this person works in',
        fragment: replacement(),
        candidates: groupCandidates(index),
      }),
    }));
}
