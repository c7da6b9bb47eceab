import { cutText } from '../references/cutText';
import { DOCS_ANNOTATIONS } from '../annotations/reusedAnnotations';
import type { EntityView } from '../catalog/types';
import { parseReference } from '../references/parseReference';
import type { EffectiveDocs, SourcedValue } from './EffectiveModel';

/** The documentation of an entity: that of another one where it names one, as TechDocs does, else its own. */
export function resolveDocs({
  entityRef,
  namespace,
  annotations,
}: EntityView): SourcedValue<EffectiveDocs> {
  const sourceOf = (key: string) => ({
    kind: 'annotation' as const,
    entityRef,
    path: `metadata.annotations["${key}"]`,
  });
  const other = annotations.get(DOCS_ANNOTATIONS.entity);
  if (other !== undefined) {
    const source = sourceOf(DOCS_ANNOTATIONS.entity);
    const reference = parseReference(other, {
      defaultKind: 'component',
      defaultNamespace: namespace,
    });
    const path = annotations.get(DOCS_ANNOTATIONS.path)?.trim();
    return reference
      ? { state: 'valid', value: { entityRef: reference, path }, source }
      : {
          state: 'invalid',
          raw: cutText(other, 200),
          source,
          reason: { id: 'effective/docs-reference' },
        };
  }
  return annotations.has(DOCS_ANNOTATIONS.ref)
    ? {
        state: 'valid',
        value: { entityRef },
        source: sourceOf(DOCS_ANNOTATIONS.ref),
      }
    : { state: 'missing' };
}
