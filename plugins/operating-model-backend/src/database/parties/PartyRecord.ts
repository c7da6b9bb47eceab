import type { PartyView } from '@cloud-suite/backstage-plugin-operating-model-common';
import { contentHash } from '../sql/contentHash';

/** A row of `parties`. */
export interface PartyRecord {
  entity_ref: string;
  kind: string;
  title?: string;
  contacts: string;
  member_count: number;
  children: string;
  etag?: string;
  content_hash: string;
}

/** A party on its way into the store. */
export interface PartyWrite extends PartyRecord {
  /**
   * Content hash of the row that was read before, empty where there was none: it is written over that row only. Over whatever
   * is stored where it is left out.
   */
  base_hash?: string;
}

/** What is stored for a party. */
export function toPartyRecord(party: PartyView, etag?: string): PartyRecord {
  const record = {
    entity_ref: party.entityRef,
    kind: party.kind,
    title: party.title?.slice(0, 1000),
    contacts: JSON.stringify(party.contacts),
    member_count: party.memberCount,
    children: JSON.stringify(party.children ?? []),
    etag,
  };
  return { ...record, content_hash: contentHash(record) };
}
