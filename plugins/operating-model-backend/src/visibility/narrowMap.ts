import type {
  DecisionMap,
  OperatingModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** How the decisions of a model stand. Its sums are over hidden ones too, and are left out. */
export type SeenDecisionMap = Pick<DecisionMap, 'decisions'>;

/** The map without the decisions that are not in the model as it is shown. */
export function narrowMap(
  { decisions }: DecisionMap,
  { spec }: OperatingModel,
): SeenDecisionMap {
  const shown = new Set(
    spec.areas.flatMap(area => area.decisions.map(({ id }) => id)),
  );
  return { decisions: decisions.filter(({ id }) => shown.has(id)) };
}
