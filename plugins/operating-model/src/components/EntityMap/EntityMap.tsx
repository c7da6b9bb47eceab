import { EntityDecisions } from '../EntityDecisions';
import { MapPart } from '../MapPart';

/** Kinds that hold others: what they have of the map is shown by area. */
const HOLDERS = new Set(['system', 'domain']);

/** What the decision map says about an entity. */
export function EntityMap(props: {
  /** Lower case. */
  kind: string;
  entityRef: string;
}) {
  const { kind, entityRef } = props;
  return HOLDERS.has(kind) ? (
    <MapPart entityRef={entityRef} />
  ) : (
    <EntityDecisions entityRef={entityRef} />
  );
}
