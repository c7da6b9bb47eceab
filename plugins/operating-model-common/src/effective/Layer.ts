import { readAnnotations, type ReadAnnotations } from './readAnnotations';
import type { CatalogIndex, EntityView } from '../catalog/types';
import type { DomainConfig } from './DomainConfig';

/** More steps up than any real hierarchy of domains has; also ends a cycle of `subdomainOf`. */
const MOST_LAYERS = 20;

/** One entity whose word counts for the entity at hand: itself, its system, its domain, or a domain above. */
export interface Layer {
  position: 'own' | 'system' | 'domain' | 'ancestor';
  view: EntityView;
  annotations: ReadAnnotations;
}

/**
 * The entities whose word counts, nearest first. A system or a domain that the catalog does not know ends the chain
 * at that point.
 */
export function layersOf(
  entity: EntityView,
  index: CatalogIndex,
  config: DomainConfig,
): Layer[] {
  const layers: Layer[] = [];
  const seen = new Set<string>();

  function add(position: Layer['position'], view: EntityView | undefined) {
    if (!view || seen.has(view.entityRef) || layers.length >= MOST_LAYERS) {
      return false;
    }
    seen.add(view.entityRef);
    layers.push({ position, view, annotations: readOnce(view, config) });
    return true;
  }

  add('own', entity);
  const system = entity.system ? index.scopes.get(entity.system) : undefined;
  add('system', system);
  const nearestDomain = entity.domain ?? system?.domain;
  let domain = nearestDomain ? index.scopes.get(nearestDomain) : undefined;
  if (entity.kind === 'domain') {
    domain = entity.subdomainOf
      ? index.scopes.get(entity.subdomainOf)
      : undefined;
  }
  let position: Layer['position'] =
    entity.kind === 'domain' ? 'ancestor' : 'domain';
  while (add(position, domain)) {
    position = 'ancestor';
    domain = domain?.subdomainOf
      ? index.scopes.get(domain.subdomainOf)
      : undefined;
  }
  return layers;
}

/** A system is above many components: its annotations are read once for all of them. */
const read = new WeakMap<
  EntityView,
  { config: DomainConfig; annotations: ReadAnnotations }
>();

function readOnce(view: EntityView, config: DomainConfig): ReadAnnotations {
  const known = read.get(view);
  if (known && known.config === config) {
    return known.annotations;
  }
  const annotations = readAnnotations(view, config);
  read.set(view, { config, annotations });
  return annotations;
}
