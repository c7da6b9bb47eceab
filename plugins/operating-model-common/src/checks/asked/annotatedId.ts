import type { AnnotationField } from '../../annotations/annotationFields';
import type { SourcedValue } from '../../effective/EffectiveModel';
import type { OperatingModel } from '../../model/types';
import type { EntityCheckContext, Outcome } from '../Check';
import { nearestFirst } from '../../wording/nearestFirst';
import { MOST_CANDIDATES } from '../fixes/CatalogChoices';
import {
  annotationFragment,
  annotationPath,
  createFix,
} from '../fixes/createFix';

/**
 * Whether the id that an annotation names is in its list of the model that applies; nothing where there is no such annotation. The
 * check has the messages `known`, `unknown` and `untold`.
 */
export function annotatedId(
  { entity, annotations, model }: EntityCheckContext,
  options: {
    field: AnnotationField;
    resolved: SourcedValue<{ id: string }>;
    list: (model: OperatingModel) => readonly { id: string }[];
    /** The parameter that has the id; that which has the whole list ends with an s. */
    noun: 'tier' | 'path';
    /** Of the edit that mends it. */
    summary: string;
  },
): Outcome[] {
  const { field, resolved, list, noun, summary } = options;
  const written = annotations.fields.get(field);
  if (!written || written.problem) {
    return [];
  }
  const { key, raw } = written;
  const { state, value, instead, reason } = resolved;
  const asWritten = { label: annotationPath(key), value: raw };
  const quoted = { quote: raw };
  if (!model || state === 'unknown') {
    return [
      {
        result: 'unknown',
        says: 'untold',
        parameters: { [noun]: quoted },
        evidence: [asWritten],
        reason,
      },
    ];
  }
  const named = { model: model.entityRef };
  if (state !== 'invalid') {
    return [
      {
        result: 'pass',
        says: 'known',
        parameters: { [noun]: value?.id ?? quoted, model: named },
        evidence: [asWritten, { label: 'Model that applies', value: named }],
      },
    ];
  }
  const ids = list(model).map(({ id }) => id);
  return [
    {
      result: 'fail',
      says: 'unknown',
      parameters: {
        [noun]: quoted,
        model: named,
        [`${noun}s`]: ids.length > 0 ? { list: ids } : 'none',
      },
      evidence: [
        asWritten,
        { label: 'Holds meanwhile', value: instead?.value.id ?? `no ${noun}` },
      ],
      fix: createFix(entity, {
        summary,
        fragment: annotationFragment(key, `<${noun}>`),
        candidates: nearestFirst(ids, raw, MOST_CANDIDATES),
      }),
    },
  ];
}
