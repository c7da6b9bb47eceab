import type { Entity } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import type {
  CatalogProcessor,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import type { AnnotationField } from '@cloud-suite/backstage-plugin-operating-model-common';
import { entityRelations } from './entityRelations';
import { isOperatingModel } from './isOperatingModel';
import { modelRelations } from './modelRelations';
import { rescueAnnotations } from './rescueAnnotations';

const DESCRIBED_KINDS: ReadonlySet<string> = new Set([
  'component',
  'system',
  'domain',
  'api',
  'resource',
]);

/**
 * Serves the kind `OperatingModel`, keeps what is wrong in operating-model annotations from failing an entity, and
 * emits the relations of models and of the entities that they describe. Does no I/O, never throws, and leaves
 * alone what does not concern it.
 * @public
 */
export class OperatingModelProcessor implements CatalogProcessor {
  readonly #annotationAliases: ReadonlyMap<string, AnnotationField>;

  /** @param options - annotations that an organisation has already and that mean one of ours */
  constructor(
    options: {
      annotationAliases?: ReadonlyMap<string, AnnotationField>;
    } = {},
  ) {
    this.#annotationAliases = options.annotationAliases ?? new Map();
  }

  getProcessorName(): string {
    return 'OperatingModelProcessor';
  }

  /** Before the placeholder processor (20), which fails on an annotation that is a map such as `$text`. */
  getPriority(): number {
    return 10;
  }

  async preProcessEntity(entity: Entity): Promise<Entity> {
    const annotations = rescueAnnotations(entity.metadata.annotations);
    return annotations
      ? { ...entity, metadata: { ...entity.metadata, annotations } }
      : entity;
  }

  /** Accepts any version of ours: what is wrong in a model is shown on its page, and needs one for that. */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    return isOperatingModel(entity);
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (isOperatingModel(entity)) {
      for (const relation of modelRelations(entity)) {
        emit(relation);
      }
    } else if (DESCRIBED_KINDS.has(entity.kind.toLocaleLowerCase('en-US'))) {
      for (const relation of entityRelations(entity, this.#annotationAliases)) {
        emit(relation);
      }
    }
    return entity;
  }
}
