import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { ANNOTATION_PREFIX } from '../annotations/annotationPrefix';
import {
  DOCS_ANNOTATIONS,
  isSecretAnnotation,
  ON_CALL_ANNOTATIONS,
  SOURCE_ANNOTATIONS,
} from '../annotations/reusedAnnotations';
import { parseReference } from '../references/parseReference';
import type { EntityView, ScopeField } from './types';

const reusedKeys: ReadonlySet<string> = new Set([
  ...ON_CALL_ANNOTATIONS,
  ...Object.values(DOCS_ANNOTATIONS),
  ...SOURCE_ANNOTATIONS,
]);

/**
 * Reads what resolution needs of a catalog entity. Never throws: what has the wrong type is left out.
 *
 * @param aliases - further annotation keys to keep, as configuration names them
 * @public
 */
export function toEntityView(
  entity: Entity,
  aliases?: ReadonlyMap<string, unknown>,
): EntityView {
  const namespace = entity.metadata.namespace ?? 'default';
  const spec = (entity.spec ?? {}) as { [key: string]: unknown };
  const reference: ReadReference = (value, defaultKind) =>
    typeof value === 'string'
      ? parseReference(value, { defaultKind, defaultNamespace: namespace })
      : undefined;

  return {
    entityRef: stringifyEntityRef(entity),
    kind: entity.kind.toLocaleLowerCase('en-US'),
    namespace: namespace.toLocaleLowerCase('en-US'),
    name: entity.metadata.name,
    title: text(entity.metadata.title),
    description: text(entity.metadata.description),
    annotations: keptAnnotations(entity, aliases),
    links: links(entity),
    owner: written(spec.owner),
    system: reference(spec.system, 'system'),
    domain: reference(spec.domain, 'domain'),
    subdomainOf: reference(spec.subdomainOf, 'domain'),
    ...unreadableScopes(spec, reference),
    type: text(spec.type),
    lifecycle: text(spec.lifecycle),
    etag: text(entity.metadata.etag),
  };
}

/** What is written, even where it is no text: nobody may say that nothing is. Blanks say nothing. */
function written(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return value.trim() === '' ? undefined : value;
  }
  return value === undefined || value === null
    ? undefined
    : JSON.stringify(value);
}

type ReadReference = (
  value: unknown,
  defaultKind: string,
) => string | undefined;

const SCOPE_FIELDS: readonly ScopeField[] = ['system', 'domain', 'subdomainOf'];

/** Left out where there are none: an index holds the views of thousands of systems. */
function unreadableScopes(
  spec: { [key: string]: unknown },
  reference: ReadReference,
): Pick<EntityView, 'unreadableScopes'> {
  const unreadable = SCOPE_FIELDS.flatMap(field => {
    const raw = written(spec[field]);
    return raw !== undefined && !reference(spec[field], field)
      ? [[field, raw] as const]
      : [];
  });
  return unreadable.length > 0
    ? { unreadableScopes: Object.fromEntries(unreadable) }
    : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function keptAnnotations(
  entity: Entity,
  aliases?: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const [key, value] of Object.entries(
    entity.metadata.annotations ?? {},
  )) {
    if (
      typeof value === 'string' &&
      (key.startsWith(ANNOTATION_PREFIX) ||
        reusedKeys.has(key) ||
        aliases?.has(key))
    ) {
      kept.set(key, isSecretAnnotation(key) ? '' : value);
    }
  }
  return kept;
}

function links(entity: Entity): EntityView['links'] {
  const all = Array.isArray(entity.metadata.links) ? entity.metadata.links : [];
  return all.flatMap(link =>
    text(link?.url)
      ? [{ url: link.url, title: text(link.title), type: text(link.type) }]
      : [],
  );
}
