import type { Entity } from '@backstage/catalog-model';

/** A model as it comes from the catalog, with whatever its spec is. */
export function entityOf(spec: unknown, namespace?: string): Entity {
  return {
    apiVersion: 'operating-model.io/v1alpha1',
    kind: 'OperatingModel',
    metadata: { name: 'Cloud-Suite', ...(namespace && { namespace }) },
    ...(spec !== undefined && { spec: spec as Entity['spec'] }),
  };
}
