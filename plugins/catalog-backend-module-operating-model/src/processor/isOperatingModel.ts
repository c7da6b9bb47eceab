import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_PREFIX,
  OPERATING_MODEL_KIND,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** Whether an entity is meant to be an operating model: our group of API versions and our kind, in any case. */
export function isOperatingModel(entity: Entity): boolean {
  return (
    entity.kind.toLocaleLowerCase('en-US') ===
      OPERATING_MODEL_KIND.toLocaleLowerCase('en-US') &&
    entity.apiVersion.toLocaleLowerCase('en-US').startsWith(ANNOTATION_PREFIX)
  );
}
