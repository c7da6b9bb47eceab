import { ANNOTATION_PREFIX } from '../../annotations/annotationPrefix';
import type { CatalogIndex } from '../../catalog/types';
import {
  annotationKey,
  type AnnotationField,
} from '../../annotations/annotationFields';
import { declaredValues } from '../../annotations/declaredValues';
import type { EntityCheckContext } from '../Check';
import { groupCandidates } from './candidates';
import { annotationFragment } from './createFix';
import type { Fragment } from './Fragment';

/** The edit that gives an annotation a value that its field can have. */
export function annotationReplacement(
  { index, model }: Pick<EntityCheckContext, 'index' | 'model'>,
  field: AnnotationField,
  key: string,
): { summary: string; fragment: Fragment; candidates: string[] } {
  const value = declaredValues.find(({ annotation }) => annotation === field);
  const candidates = value
    ? value.candidates(model)
    : candidatesOfOthers(index, field);
  return {
    summary: `Write a value that ${annotationKey(field).slice(
      ANNOTATION_PREFIX.length,
    )} can have`,
    fragment: annotationFragment(key, `<${field}>`),
    candidates: candidates.slice(0, 20),
  };
}

/** What is no declared value: roles, the runbook and the model itself. */
function candidatesOfOthers(
  index: CatalogIndex,
  field: AnnotationField,
): readonly string[] {
  switch (field) {
    case 'runbook':
      return ['./docs/runbook.md'];
    case 'model':
      return [...index.models.values()]
        .filter(({ inForce }) =>
          ['trial', 'adopted'].includes(inForce?.spec.status ?? ''),
        )
        .map(({ entityRef }) => entityRef)
        .sort();
    default:
      return groupCandidates(index);
  }
}
