import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import { wrapUnreadableSpec } from '@cloud-suite/backstage-plugin-operating-model-common';
import { isOperatingModel } from './isOperatingModel';

/**
 * Wraps a model's `spec` that is no map, which the catalog would refuse, so that the model has a page that says so.
 */
export class OperatingModelSpecProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'OperatingModelSpecProcessor';
  }

  /** After the placeholder processor (20): the file that `$yaml` brings in can be empty, or a list. */
  getPriority(): number {
    return 30;
  }

  async preProcessEntity(entity: Entity): Promise<Entity> {
    const spec: unknown = entity.spec;
    const isUsable =
      spec === undefined ||
      (typeof spec === 'object' && spec !== null && !Array.isArray(spec));
    return isUsable || !isOperatingModel(entity)
      ? entity
      : { ...entity, spec: wrapUnreadableSpec(spec) as JsonObject };
  }
}
