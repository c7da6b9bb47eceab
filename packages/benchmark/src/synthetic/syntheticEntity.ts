import type { Entity } from '@backstage/catalog-model';

/** An entity that seems to come from a file of its own. */
export function syntheticEntity(
  kind: string,
  name: string,
  spec: Entity['spec'],
  annotations?: { [key: string]: string },
): Entity {
  const location = `url:https://git.example.com/suite/${name}/catalog-info.yaml`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
        ...annotations,
      },
    },
    spec,
  };
}
