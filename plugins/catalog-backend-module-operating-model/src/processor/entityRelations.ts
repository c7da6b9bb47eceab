import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import {
  kindOfReference,
  PARTY_KINDS,
  parseReference,
  readAnnotations,
  RELATION_GOVERNED_BY,
  RELATION_GOVERNS,
  RELATION_OPERATED_BY,
  RELATION_OPERATOR_OF,
  toEntityView,
  type AnnotationField,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { bothWays } from './bothWays';

/**
 * What an entity itself declares: who operates it (its owner, and the holder of each role that its annotations name)
 * and which model governs it. What is no reference, or of nobody who can act, gives no relation; it is a finding.
 */
export function entityRelations(
  entity: Entity,
  annotationAliases: ReadonlyMap<string, AnnotationField>,
): CatalogProcessorResult[] {
  const view = toEntityView(entity, annotationAliases);
  const { fields } = readAnnotations(view, { annotationAliases });
  const entityRef = stringifyEntityRef(entity);
  const reference = (text: string | undefined, defaultKind: string) =>
    text === undefined
      ? undefined
      : parseReference(text, { defaultKind, defaultNamespace: view.namespace });

  const parties = new Set([reference(view.owner, 'group')]);
  for (const [field, written] of fields) {
    if (field.endsWith('-owner') && !written.problem) {
      parties.add(reference(written.raw, 'group'));
    }
  }
  const named = fields.get('model');
  const model = reference(
    named?.problem ? undefined : named?.raw,
    'operatingmodel',
  );

  return [
    ...[...parties].flatMap(party =>
      party && PARTY_KINDS.includes(kindOfReference(party))
        ? bothWays(entityRef, RELATION_OPERATED_BY, party, RELATION_OPERATOR_OF)
        : [],
    ),
    ...(model
      ? bothWays(entityRef, RELATION_GOVERNED_BY, model, RELATION_GOVERNS)
      : []),
  ];
}
