import {
  isInUse,
  type DecisionEntry,
  type OperatingModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  readModelDocuments,
  type StoredModelDocument,
} from '../database/models/readModelDocuments';
import { narrowToShown } from './narrowToShown';
import { narrowMap, type SeenDecisionMap } from './narrowMap';
import { opened, type Seen } from './Seen';
import { visibleParts, type IsShown } from './visibleParts';

/** A model that a caller may ask about what it says. */
export interface SeenModel
  extends Pick<
    StoredModelDocument,
    'entityRef' | 'owner' | 'evaluatedAt' | 'etag'
  > {
  /** Its version in force without its hidden parts. */
  model: OperatingModel;
  /** Its decisions but for hidden ones, in the order of the text. */
  decisions: readonly DecisionEntry[];
  /** How its decisions stand, but for hidden ones. */
  decisionMap?: SeenDecisionMap;
  /** Whether the text in the catalog is another one, which is not valid. */
  isStale: boolean;
  /** Whether something of it is hidden from the caller, so that what is stored of it says too much. */
  hidesParts: boolean;
}

/**
 * The models in use that the caller may read, in the order of their references. A draft is asked only where it is named, and a
 * superseded one is history.
 *
 * @param wanted - full references; all where undefined
 */
export async function readModelsSeen(
  seen: Seen,
  wanted?: readonly string[],
): Promise<SeenModel[]> {
  const { knex, documents, visibility } = seen[opened];
  const asked = (await readModelDocuments(knex, documents)).filter(
    ({ entityRef, status }) =>
      wanted
        ? wanted.includes(entityRef) && status !== 'superseded'
        : isInUse(status),
  );
  const readable = await visibility.readable(
    asked.map(({ entityRef, owner }) => ({
      entityRef,
      kind: 'operatingmodel',
      owner,
    })),
  );
  const shown = asked.flatMap(stored => {
    const { inForce } = stored.document;
    return inForce && readable.has(stored.entityRef)
      ? [{ stored, inForce }]
      : [];
  });
  const isShown = await visibleParts(
    knex,
    visibility,
    shown.map(({ inForce }) => inForce),
  );
  return shown.map(({ stored, inForce }) => toSeen(stored, inForce, isShown));
}

function toSeen(
  stored: StoredModelDocument,
  inForce: OperatingModel,
  isShown: IsShown,
): SeenModel {
  const { entityRef, owner, evaluatedAt, etag, state, document } = stored;
  const { decisionMap } = document;
  const isStale = state === 'stale';
  const known = { entityRef, owner, evaluatedAt, etag, isStale };
  const all = document.decisions();
  const { areas, surfaces } = inForce.spec;
  const hidesParts = ![
    ...areas,
    ...areas.flatMap(({ decisions }) => decisions),
    ...surfaces,
  ].every(isShown);
  if (!hidesParts) {
    return {
      ...known,
      model: inForce,
      decisions: all,
      decisionMap,
      hidesParts,
    };
  }
  const model = narrowToShown(inForce, isShown);
  return {
    ...known,
    model,
    decisionMap: decisionMap && narrowMap(decisionMap, model),
    decisions: all
      .filter(({ area, decision }) => isShown(area) && isShown(decision))
      .map(entry => ({ ...entry, model })),
    hidesParts,
  };
}
