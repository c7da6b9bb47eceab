import type {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_FIELDS,
  type AnnotationField,
} from '@cloud-suite/backstage-plugin-operating-model-common';

const fields: ReadonlySet<string> = new Set(ANNOTATION_FIELDS);

/**
 * The annotations that an organisation has already and that mean one of ours, from
 * `operatingModel.annotationAliases`. What cannot be used is logged and left out: the operating-model backend, which
 * reads the same setting, refuses to start on it, and the catalog should not.
 */
export function readAnnotationAliases(
  config: RootConfigService,
  logger: LoggerService,
): Map<string, AnnotationField> {
  const written = config.getOptional('operatingModel.annotationAliases') ?? {};
  const aliases = new Map<string, AnnotationField>();
  for (const [alias, field] of Object.entries(written)) {
    if (typeof field === 'string' && fields.has(field)) {
      aliases.set(alias, field as AnnotationField);
    } else {
      logger.warn(
        `Ignoring operatingModel.annotationAliases["${alias}"]: ${JSON.stringify(
          field,
        )} is none of ${ANNOTATION_FIELDS.join(', ')}`,
      );
    }
  }
  return aliases;
}
