import {
  ROLES,
  roleHolder,
  unreadableKey,
  usedParts,
  type CatalogIndex,
  type EffectiveModel,
  type EntityView,
  type Finding,
  type NotKnown,
  type SourcedValue,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EntityRecord } from '../database/entities/EntityRecord';
import { countFindings } from '../database/results/countFindings';
import type { ResultTexts } from '../database/results/ResultTexts';
import { contentHash } from '../database/sql/contentHash';

/** PostgreSQL refuses index entries of more than 2704 bytes; a character takes up to four, and an index has two columns. */
const INDEXED_LENGTH = 300;

/** Everything that is stored of an evaluated entity. */
export function toEntityRecord(
  { entity, index }: { entity: EntityView; index: CatalogIndex },
  evaluated: {
    effective: EffectiveModel;
    findings: readonly Finding[];
    notKnown: readonly NotKnown[];
    results: ResultTexts;
  },
): EntityRecord {
  const { effective, findings, notKnown, results } = evaluated;
  const used = usedParts(effective);
  const system =
    entity.kind === 'system' ? entity.entityRef : indexed(entity.system);
  const record = {
    entity_ref: entity.entityRef,
    kind: entity.kind,
    namespace: entity.namespace,
    name: entity.name,
    title: entity.title && beginning(entity.title, 1000),
    sort_key: sortKey(entity),
    owner_ref: indexed(inUse(effective.owner) ?? unreadable(effective.owner)),
    system_ref: system,
    domain_ref: indexed(
      entity.domain ?? (system && index.scopes.get(system)?.domain),
    ),
    tier_id: indexed(inUse(effective.supportTier)?.id),
    tier_state: effective.supportTier.state,
    path_id: indexed(used.escalationPath),
    rotation_id: indexed(used.rotation),
    cadence: indexed(
      effective.releaseCadence.value ?? effective.releaseCadence.instead?.value,
    ),
    model_ref: indexed(
      effective.model.state === 'valid'
        ? effective.model.value
        : effective.model.instead?.value,
    ),
    etag: entity.etag,
    ...countFindings(findings),
    unknowns: notKnown.length,
    codes: JSON.stringify(
      [...new Set(findings.map(({ code }) => code))].sort(),
    ),
    effective: JSON.stringify(effective),
    parties: JSON.stringify(rolesByParty(effective)),
  };
  const isModel = index.models.has(entity.entityRef);
  return {
    ...record,
    ...(!isModel && { results }),
    content_hash: contentHash({ ...record, ...results }),
  };
}

/** Unique, and the same order in every database. */
function sortKey({ title, name, entityRef }: EntityView): string {
  const shown = (title ?? name).toLocaleLowerCase('en-US');
  return `${beginning(shown, INDEXED_LENGTH)}\n${entityRef}`;
}

/** The value that counts: a party that the catalog does not know too; where nothing can be read, the inherited one. */
function inUse<T>({ value, instead }: SourcedValue<T>): T | undefined {
  return value ?? instead?.value;
}

/** What is written is counted and found, too. */
function unreadable({ raw }: SourcedValue<string>): string | undefined {
  return raw && unreadableKey(raw);
}

function indexed(text: string | undefined): string | undefined {
  return text && beginning(text, INDEXED_LENGTH);
}

/** No half of a pair that is one sign: a database would write something else. */
function beginning(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

function rolesByParty(effective: EffectiveModel): { [party: string]: number } {
  const roles = new Map<string, number>();
  for (const [position, role] of ROLES.entries()) {
    const party = indexed(inUse(roleHolder(effective, role)));
    if (party) {
      roles.set(party, (roles.get(party) ?? 0) | (1 << position));
    }
  }
  return Object.fromEntries([...roles].sort());
}
