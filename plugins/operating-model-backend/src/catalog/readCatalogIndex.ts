import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  EVALUATION_FIELDS,
  MODEL_FIELDS,
  PARTY_FIELDS,
  toEntityView,
  toModelState,
  toPartyViews,
  type CatalogIndex,
  type DomainConfig,
  type EntityView,
  type ModelState,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { CatalogReader } from './CatalogReader';
import type { Pacer } from '../pacing/Pacer';
import type { StoredModel } from '../database/entities/readStored';

/** What every entity may inherit from, or refer to. */
export const PARTY_KINDS = ['group', 'user'];
export const SCOPE_KINDS = ['system', 'domain'];
export const MODEL_KINDS = ['operatingmodel'];

/** Relations from which membership is read; all others are dropped at once, since there may be thousands. */
const MEMBERSHIP = new Set(['memberOf', 'hasMember', 'parentOf', 'childOf']);

/** The index, with what the store wants beside it. */
export interface CatalogIndexRead extends CatalogIndex {
  /** `metadata.etag` of the parties. */
  partyEtags: ReadonlyMap<string, string>;
}

/**
 * Reads parties, systems, domains and models: everything that evaluating an entity needs beside itself. A model
 * whose text is invalid keeps the version that was in force.
 */
export async function readCatalogIndex(options: {
  reader: CatalogReader;
  config: DomainConfig;
  storedModels: ReadonlyMap<string, StoredModel>;
  signal: AbortSignal;
  pacer: Pacer;
}): Promise<CatalogIndexRead> {
  const { reader, config, storedModels, signal, pacer } = options;
  const people: Entity[] = [];
  const partyEtags = new Map<string, string>();
  const scopes = new Map<string, EntityView>();
  const models = new Map<string, ModelState>();

  for await (const page of reader.pages(
    [{ kind: PARTY_KINDS }],
    [...PARTY_FIELDS, 'metadata.etag'],
    signal,
  )) {
    for (const entity of page) {
      people.push(withMembershipOnly(entity));
      const { etag } = entity.metadata;
      if (etag) {
        partyEtags.set(stringifyEntityRef(entity), etag);
      }
      await pacer.pause();
    }
  }
  const parties = toPartyViews(people);
  await pacer.pause();

  for await (const page of reader.pages(
    [{ kind: SCOPE_KINDS }],
    EVALUATION_FIELDS,
    signal,
  )) {
    for (const entity of page) {
      const view = toEntityView(entity, config.annotationAliases);
      scopes.set(view.entityRef, view);
      await pacer.pause();
    }
  }
  for await (const page of reader.pages(
    [{ kind: MODEL_KINDS }],
    MODEL_FIELDS,
    signal,
  )) {
    for (const entity of page) {
      const state = toModelState({
        entity,
        previousInForce: storedModels.get(stringifyEntityRef(entity))?.inForce,
      });
      models.set(state.entityRef, state);
      await pacer.pause();
    }
  }
  return { parties, scopes, models, partyEtags };
}

function withMembershipOnly(entity: Entity): Entity {
  return {
    ...entity,
    relations: entity.relations?.filter(({ type }) => MEMBERSHIP.has(type)),
  };
}
