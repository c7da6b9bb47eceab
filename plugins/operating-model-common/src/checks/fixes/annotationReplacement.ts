import {
  annotationKey,
  ANNOTATION_PREFIX,
  type AnnotationField,
} from '../../annotations/annotationNames';
import type { EntityCheckContext } from '../Check';
import { CADENCES } from './cadences';
import { groupCandidates } from './candidates';
import { annotationFragment } from './createFix';
import type { Fragment } from './Fragment';

/** The edit that gives an annotation a value that its field can have. */
export function annotationReplacement(
  { index, model }: Pick<EntityCheckContext, 'index' | 'model'>,
  field: AnnotationField,
  key: string,
): { summary: string; fragment: Fragment; candidates: string[] } {
  const candidates = field.endsWith('-owner')
    ? groupCandidates(index)
    : {
        'support-tier': model?.spec.supportTiers.map(({ id }) => id) ?? [],
        'escalation-path':
          model?.spec.escalationPaths.map(({ id }) => id) ?? [],
        'release-cadence': CADENCES,
        'review-interval': ['P90D', 'P180D'],
        runbook: ['./docs/runbook.md'],
        model: [...index.models.values()]
          .filter(({ inForce }) =>
            ['trial', 'adopted'].includes(inForce?.spec.status ?? ''),
          )
          .map(({ entityRef }) => entityRef)
          .sort(),
      }[field as string] ?? [];
  return {
    summary: `Write a value that ${annotationKey(field).slice(
      ANNOTATION_PREFIX.length,
    )} can have`,
    fragment: annotationFragment(key, `<${field}>`),
    candidates: candidates.slice(0, 20),
  };
}
