import type { BuiltIndex } from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  toPartyRecord,
  type PartyWrite,
} from '../database/parties/PartyRecord';
import type { StoredParty } from '../database/parties/readStoredParties';
import type { Pacer } from '../pacing/Pacer';

/** Which parties differ from what is stored, and when each last changed. */
export interface PartyPlan {
  changed: PartyWrite[];
  vanished: Pick<PartyWrite, 'entity_ref' | 'content_hash'>[];
  /** ISO 8601 UTC. */
  changedAt: Map<string, string>;
}

/** Compares the parties of the catalog with those that are stored. */
export async function planParties(
  index: BuiltIndex,
  stored: ReadonlyMap<string, StoredParty>,
  options: { changedAt: string; pacer: Pacer },
): Promise<PartyPlan> {
  const changed: PartyWrite[] = [];
  const changedAt = new Map<string, string>();
  for (const party of index.parties.values()) {
    const { entityRef } = party;
    const record = toPartyRecord(party, index.partyEtags.get(entityRef));
    const before = stored.get(entityRef);
    if (before?.content_hash !== record.content_hash) {
      changed.push({ ...record, base_hash: before?.content_hash ?? '' });
      changedAt.set(entityRef, options.changedAt);
    } else if (before.changed_at) {
      changedAt.set(entityRef, before.changed_at);
    }
    await options.pacer.pause();
  }
  const vanished = [...stored].flatMap(([entity_ref, { content_hash }]) =>
    index.parties.has(entity_ref) ? [] : [{ entity_ref, content_hash }],
  );
  for (const { entity_ref } of vanished) {
    changedAt.set(entity_ref, options.changedAt);
  }
  return { changed, vanished, changedAt };
}
