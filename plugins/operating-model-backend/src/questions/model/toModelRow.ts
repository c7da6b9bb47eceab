import {
  answerParty,
  type ModelRow,
  type PartyView,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { SeenModelRow } from '../../visibility/readModelRowsSeen';

/** The rest is a list of its own. */
const MOST_SCOPES = 20;

/**
 * The row of a model as a caller sees it.
 *
 * @param parties - those that the catalog knows, as far as the caller may know them
 * @param entities - how many visible ones it applies to
 */
export function toModelRow(
  stored: SeenModelRow,
  parties: ReadonlyMap<string, PartyView>,
  entities: number,
): ModelRow {
  const { entityRef, title, owner, version, state } = stored;
  return {
    entityRef,
    title,
    status: stored.status as ModelRow['status'],
    version,
    stale: state === 'stale',
    state,
    owner: owner === undefined ? undefined : answerParty({ parties }, owner),
    appliesTo: stored.appliesTo.slice(0, MOST_SCOPES),
    entities,
    standing: stored.standing,
    evaluatedAt: stored.evaluatedAt,
  };
}
