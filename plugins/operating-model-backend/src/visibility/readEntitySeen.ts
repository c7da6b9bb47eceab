import {
  findingsOf,
  notKnownOf,
  splitToldOfModel,
  toldOfUsedParts,
  usedParts,
  type CheckSet,
  type EffectiveModel,
  type OperatingModel,
  type Told,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { thingNamed } from '../database/entities/CatalogThing';
import { readEntity, type StoredEntity } from '../database/entities/readEntity';
import { opened, type Seen } from './Seen';
import { withoutHiddenParts } from './withoutHiddenParts';
import { withoutHiddenRivals, type SeenRivals } from './withoutHiddenRivals';

const NOTHING: Told = { findings: [], notKnown: [] };

/** What a caller may see of one entity. */
export interface SeenEntity
  extends Pick<
    StoredEntity,
    'entityRef' | 'kind' | 'title' | 'etag' | 'evaluatedAt'
  > {
  effective: EffectiveModel;
  model?: SeenModelOfEntity;
}

/** The model that applies to an entity. */
export interface SeenModelOfEntity {
  entityRef: string;
  stale: boolean;
  /** The version in force as the entity inherits from it: whoever reads the entity reads that, not what else it holds. */
  inherited?: OperatingModel;
  isReadable: boolean;
  /** The version in force without its hidden parts; undefined where the caller may not read the model, or none is in force. */
  shown(): Promise<OperatingModel | undefined>;
}

/** An entity with its findings. */
export interface SeenEntityWithFindings extends SeenEntity {
  /** Of the entity itself. */
  own: Told;
  /** Of the parts of its model that it uses; of a model, of its parts. */
  parts: Told;
}

/**
 * One entity; undefined where it was never evaluated or may not be read, which nobody can tell apart: the same is asked of the same
 * services for both.
 *
 * @param entityRef - full reference in lower case
 */
export async function readEntitySeen(
  seen: Seen,
  entityRef: string,
): Promise<SeenEntity | undefined> {
  return (await read(seen, entityRef))?.entity;
}

/** The same, with its findings. */
export async function readEntityWithFindingsSeen(
  seen: Seen,
  entityRef: string,
  checks: CheckSet,
): Promise<SeenEntityWithFindings | undefined> {
  const found = await read(seen, entityRef);
  if (!found) {
    return undefined;
  }
  const { entity, stored, rivals } = found;
  const { visibility, toldOfModels } = seen[opened];
  if (entity.kind === 'operatingmodel') {
    const told = (await toldOfModels()).get(entityRef);
    return { ...entity, ...splitToldOfModel(told ?? toldOf(stored, checks)) };
  }
  const { findings, notKnown } = toldOf(stored, checks);
  const own = {
    findings: findings.map(rivals.finding),
    notKnown: notKnown.map(rivals.notKnown),
  };
  const { model, effective } = entity;
  if (!model?.isReadable) {
    return { ...entity, own, parts: NOTHING };
  }
  const told: Told = visibility.isUnrestricted
    ? stored.model?.document ?? NOTHING
    : (await toldOfModels()).get(model.entityRef) ?? NOTHING;
  return {
    ...entity,
    own,
    parts: toldOfUsedParts(usedParts(effective), told, model.inherited),
  };
}

/** What is stored of the entity alone. */
function toldOf(stored: StoredEntity, checks: CheckSet): Told {
  const { entityRef: subject, findings, others } = stored;
  return {
    findings: findingsOf(findings, checks),
    notKnown: notKnownOf(
      others.map(verdict => ({ ...verdict, subject })),
      checks,
    ),
  };
}

async function read(
  seen: Seen,
  entityRef: string,
): Promise<
  { entity: SeenEntity; stored: StoredEntity; rivals: SeenRivals } | undefined
> {
  const { knex, documents, visibility } = seen[opened];
  const stored = await readEntity(knex, documents, entityRef);
  const model = stored?.model;
  const readable = await visibility.readable([
    stored ?? thingNamed(entityRef),
    ...(model ? [{ ...model, kind: 'operatingmodel' }] : []),
  ]);
  if (!stored || !readable.has(entityRef)) {
    return undefined;
  }
  const { kind, title, etag, evaluatedAt } = stored;
  const rivals = await withoutHiddenRivals(seen, stored.effective);
  const { effective } = rivals;
  const entity = { entityRef, kind, title, etag, evaluatedAt, effective };
  if (!model) {
    return { stored, entity, rivals };
  }
  const { inForce } = model.document;
  const isReadable = readable.has(model.entityRef);
  return {
    stored,
    rivals,
    entity: {
      ...entity,
      model: {
        entityRef: model.entityRef,
        stale: model.stale,
        inherited: inForce,
        isReadable,
        shown: async () =>
          inForce && isReadable ? withoutHiddenParts(seen, inForce) : undefined,
      },
    },
  };
}
