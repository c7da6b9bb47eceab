import { ANNOTATION_PREFIX } from '../../annotations/annotationPrefix';
import {
  annotationKey,
  type AnnotationField,
} from '../../annotations/annotationFields';
import { addressOfLink } from '../../annotations/formProblem';
import { declaredValues } from '../../annotations/declaredValues';
import type { EntityCheckContext } from '../Check';
import { MOST_CANDIDATES, type CatalogChoice } from './CatalogChoices';
import { annotationFragment } from './createFix';
import type { Fragment } from './Fragment';

/** The edit that gives an annotation a value that its field can have. */
export function annotationReplacement(
  { model }: Pick<EntityCheckContext, 'model'>,
  field: AnnotationField,
  key: string,
  raw: string,
): {
  summary: string;
  fragment: Fragment;
  candidates?: string[];
  choose?: CatalogChoice;
} {
  const value = declaredValues.find(({ annotation }) => annotation === field);
  return {
    summary: `Write a value that ${annotationKey(field).slice(
      ANNOTATION_PREFIX.length,
    )} can have`,
    fragment: annotationFragment(key, `<${field}>`),
    ...(value
      ? { candidates: value.candidates(model).slice(0, MOST_CANDIDATES) }
      : choiceOfOthers(field, raw)),
  };
}

/** What is no declared value: roles, the runbook and the model itself. */
function choiceOfOthers(
  field: AnnotationField,
  raw: string,
): { candidates: string[] } | { choose: CatalogChoice } {
  switch (field) {
    case 'runbook': {
      const address = addressOfLink(raw);
      return {
        candidates: [...(address ? [address] : []), './docs/runbook.md'],
      };
    }
    case 'model':
      return { choose: { kind: 'model' } };
    default:
      return { choose: { kind: 'group' } };
  }
}
