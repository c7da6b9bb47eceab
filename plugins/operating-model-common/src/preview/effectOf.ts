import type { PreviewAnswer } from '../api/previewSchemas';

type Compared = Required<
  Pick<
    PreviewAnswer,
    'clarity' | 'modelFindings' | 'entityFindings' | 'entities' | 'routes'
  >
>;

/** What a preview does in numbers: whatever says in a sentence what would change says these, which are what its tables hold. */
export type Effect = NonNullable<PreviewAnswer['effect']>;

/**
 * Sums up what was compared.
 *
 * @param concerned - for how many entities anything is different, and for how many it is who takes an issue
 */
export function effectOf(
  { clarity, modelFindings, entityFindings, entities, routes }: Compared,
  concerned: { entities: number; routed: number },
): Effect {
  const findings = [modelFindings, entityFindings].reduce(
    (sum, { addedTotal, removedTotal }) => sum + addedTotal + removedTotal,
    0,
  );
  const areas = clarity.areas.filter(
    ({ before, after }) =>
      before?.clear !== after?.clear || before?.decisions !== after?.decisions,
  ).length;
  const counts = {
    entities: concerned.entities,
    values: entities.changed,
    routed: concerned.routed,
    ways: routes.changed,
    findings,
    areas,
  };
  return {
    unchanged: Object.values(counts).every(count => count === 0),
    ...counts,
  };
}
