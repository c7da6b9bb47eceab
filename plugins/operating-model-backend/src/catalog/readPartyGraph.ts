import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import {
  PARTY_FIELDS,
  toPartyViews,
  type PartyView,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EntityReader } from './EntityReader';

/** Levels of groups below a group that are followed; the sweep follows all. */
const MAX_DEPTH = 10;

/**
 * Reads groups and users with everybody who is in the groups or below them, so that people can be counted.
 */
export async function readPartyGraph(
  reader: EntityReader,
  references: readonly string[],
): Promise<{ parties: Map<string, PartyView>; etags: Map<string, string> }> {
  const entities = new Map<string, Entity>();
  let frontier = [...references];
  for (let depth = 0; depth < MAX_DEPTH && frontier.length > 0; depth++) {
    const found = await reader.readByRefs(frontier, [
      ...PARTY_FIELDS,
      'metadata.etag',
    ]);
    const below = new Set<string>();
    for (const [reference, entity] of found) {
      entities.set(reference, entity);
      for (const { type, targetRef } of entity.relations ?? []) {
        if (type === 'hasMember' || type === 'parentOf') {
          below.add(targetRef);
        }
      }
    }
    frontier = [...below].filter(
      reference => !entities.has(reference) && isParty(reference),
    );
  }

  const etags = new Map<string, string>();
  for (const [reference, { metadata }] of entities) {
    if (metadata.etag) {
      etags.set(reference, metadata.etag);
    }
  }
  return { parties: toPartyViews(entities.values()), etags };
}

function isParty(reference: string): boolean {
  const { kind } = parseEntityRef(reference);
  return kind === 'group' || kind === 'user';
}
