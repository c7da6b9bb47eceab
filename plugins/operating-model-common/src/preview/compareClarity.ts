import type { PreviewAnswer } from '../api/previewSchemas';
import type { PartyView } from '../catalog/types';
import { isClear } from '../decisions/isClear';
import type { Clarity } from '../decisions/types';
import type { OperatingModel } from '../model/types';

/**
 * Clarity before and after, as a whole and per area: the areas of the changed model in their order, then those that are
 * gone. Others may run between its steps.
 *
 * @param options - `before` is absent where no version is in force
 */
export function* compareClarity(options: {
  before?: OperatingModel;
  after: OperatingModel;
  parties: ReadonlyMap<string, PartyView>;
}): Generator<undefined, NonNullable<PreviewAnswer['clarity']>> {
  const { before, after, parties } = options;
  const was = before && (yield* clarityOf(before, parties));
  const becomes = yield* clarityOf(after, parties);
  const ids = new Set(after.spec.areas.map(({ id }) => id));
  const gone = before?.spec.areas.filter(({ id }) => !ids.has(id)) ?? [];
  return {
    before: was?.whole,
    after: becomes.whole,
    areas: [...after.spec.areas, ...gone].map(({ id, title }) => ({
      id,
      title: title ?? id,
      before: was?.areas.get(id),
      after: becomes.areas.get(id),
    })),
  };
}

/** The same counts as those of the decision map, without the map. */
function* clarityOf(
  { spec }: OperatingModel,
  parties: ReadonlyMap<string, PartyView>,
): Generator<undefined, { whole: Clarity; areas: Map<string, Clarity> }> {
  const whole: Clarity = { decisions: 0, clear: 0 };
  const areas = new Map<string, Clarity>();
  for (const { id, decisions } of spec.areas) {
    const clear = decisions.filter(decision => isClear(decision, parties));
    areas.set(id, { decisions: decisions.length, clear: clear.length });
    whole.decisions += decisions.length;
    whole.clear += clear.length;
    yield;
  }
  return { whole, areas };
}
