import {
  MODEL_KINDS,
  PARTY_KINDS,
  SCOPE_KINDS,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { OperatingModelConfig } from '../config/OperatingModelConfig';
import type { CatalogFilter } from './CatalogReader';

/** The filter for entities of these kinds in the configured namespaces. */
export function governedFilter(
  config: OperatingModelConfig,
  kinds: readonly string[],
): CatalogFilter {
  const kind = [...kinds];
  return [
    config.namespaces
      ? { kind, 'metadata.namespace': [...config.namespaces] }
      : { kind },
  ];
}

/** The filter for what is evaluated and for what evaluations rely on. */
export function everythingFilter(config: OperatingModelConfig): CatalogFilter {
  return [
    { kind: [...PARTY_KINDS, ...SCOPE_KINDS, ...MODEL_KINDS] },
    ...governedFilter(config, config.kinds),
  ];
}
