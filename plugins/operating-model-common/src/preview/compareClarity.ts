import type { PreviewAnswer } from '../api/previewSchemas';
import type { PartyView } from '../catalog/types';
import { mapDecisions } from '../decisions/mapDecisions';
import type { Facts } from '../facts/Facts';
import type { OperatingModel } from '../model/types';

/**
 * Clarity before and after, as a whole and per area: the areas of the changed model in their order, then those that are
 * gone.
 *
 * @param options - `before` is absent where no version is in force
 */
export function compareClarity(options: {
  before?: OperatingModel;
  after: OperatingModel;
  parties: ReadonlyMap<string, PartyView>;
  facts: Facts;
}): NonNullable<PreviewAnswer['clarity']> {
  const { before, after, parties, facts } = options;
  const mapOf = (model: OperatingModel) =>
    mapDecisions({ model, parties, facts, findings: [] });
  const was = before && mapOf(before);
  const becomes = mapOf(after);
  const ids = new Set(after.spec.areas.map(({ id }) => id));
  const gone = before?.spec.areas.filter(({ id }) => !ids.has(id)) ?? [];
  return {
    before: was?.clarity,
    after: becomes.clarity,
    areas: [...after.spec.areas, ...gone].map(({ id, title }) => ({
      id,
      title: title ?? id,
      before: was?.clarityOfAreas[id],
      after: becomes.clarityOfAreas[id],
    })),
  };
}
