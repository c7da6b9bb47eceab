import type { Role } from '../../annotations/roles';
import type { AnnotationField } from '../../annotations/annotationFields';
import type {
  EffectiveModel,
  SourcedValue,
} from '../../effective/EffectiveModel';
import type { AnnotationProblem } from '../../effective/readAnnotations';
import type { Parameter } from '../../messages/Message';
import { declaredValues } from '../../annotations/declaredValues';
import { compareTexts } from '../../wording/compareTexts';
import { cutText } from '../../references/cutText';
import { withoutCredentials } from '../../effective/runbooks/withoutCredentials';
import type { Check, EntityCheckContext, Outcome } from '../Check';
import { annotationReplacement } from '../fixes/annotationReplacement';
import {
  annotationFragment,
  annotationPath,
  createFix,
} from '../fixes/createFix';
import type { Evidence } from '../Verdict';

export const annotationInvalid: Check = {
  id: 'annotation.invalid',
  title: 'Annotation cannot be used',
  severity: 'warning',
  source: {
    title: 'The annotations of this suite',
    url: 'https://backstage.io/docs/features/software-catalog/well-known-annotations',
  },
  version: 3,
  messages: {
    known: '{{key}} is a known annotation, and its value is one text.',
    usable: '{{key}} can be used.',
    'unusable-key': '{{problem}}',
    'unusable-value': '{{key}}: {{problem}}.',
  },
  checkEntity: context => {
    const { fields, problems } = context.annotations;
    const outcomes: Outcome[] = problems
      .filter(({ field }) => !field)
      .map(problem => unusableKey(context, problem));
    for (const [field, { key, raw, problem }] of fields) {
      const written = { field, key, raw };
      if (isUnreadableHolder(context, written)) {
        // Nobody is named: `owner.unresolved` says so.
        continue;
      }
      outcomes.push(
        problem
          ? unusableValue(context, written, problem)
          : formedValue(context, written),
      );
    }
    return outcomes.sort((a, b) => compareTexts(a.part ?? '', b.part ?? ''));
  },
};

/** Whether something is written where the holder of a role should stand, and nobody can be made of it. */
function isUnreadableHolder(
  context: EntityCheckContext,
  { field, key, raw }: Written,
): boolean {
  if (!field.endsWith('-owner') || raw.trim() === '') {
    return false;
  }
  const holder = valueOf(context, field, key);
  return holder?.state === 'invalid' && holder.value === undefined;
}

interface Written {
  field: AnnotationField;
  key: string;
  raw: string;
}

/** A value that has the form of one text; tiers, cadences, paths and unknown parties have checks of their own. */
function formedValue(context: EntityCheckContext, written: Written): Outcome {
  const { field, key, raw } = written;
  const value = valueOf(context, field, key);
  const isUnknownParty = field !== 'runbook' && value?.value !== undefined;
  const isUnknownModel = field === 'model' && value?.state === 'unknown';
  if ((value?.state === 'invalid' && !isUnknownParty) || isUnknownModel) {
    const { reason } = value;
    return {
      ...unusableValue(
        context,
        written,
        reason ? { message: reason } : 'It cannot be used',
      ),
      absent: isUnknownModel,
    };
  }
  return {
    result: 'pass',
    part: annotationPath(key),
    says: value?.state === 'valid' ? 'usable' : 'known',
    parameters: { key },
    evidence: asWritten(key, raw),
  };
}

/** What an annotation of the entity itself was read as. */
function valueOf(
  { entity, effective }: EntityCheckContext,
  field: AnnotationField,
  key: string,
): SourcedValue<unknown> | undefined {
  return valuesOf(effective, field).find(
    candidate =>
      candidate?.source?.kind === 'annotation' &&
      candidate.source.entityRef === entity.entityRef &&
      candidate.source.path === annotationPath(key),
  );
}

/** The values that an annotation can be the source of, but for those that another check speaks of. */
function valuesOf(
  effective: EffectiveModel,
  field: AnnotationField,
): (SourcedValue<unknown> | undefined)[] {
  const declared = declaredValues.find(
    ({ annotation }) => annotation === field,
  );
  if (declared) {
    return declared.reportedBy ? [] : [effective[declared.key]];
  }
  if (field === 'runbook') {
    return effective.runbooks;
  }
  return field === 'model'
    ? [effective.model]
    : [effective.roles[field.replace(/-owner$/, '') as Exclude<Role, 'owner'>]];
}

function unusableValue(
  context: EntityCheckContext,
  { field, key, raw }: Written,
  problem: Parameter,
): Outcome {
  return {
    result: 'fail',
    part: annotationPath(key),
    says: 'unusable-value',
    parameters: { key, problem },
    evidence: asWritten(key, raw),
    fix: createFix(
      context.entity,
      annotationReplacement(context, field, key, raw),
    ),
  };
}

/** What is wrong with a key names it already. */
function unusableKey(
  { entity }: EntityCheckContext,
  { key, raw, problem, nearest }: AnnotationProblem,
): Outcome {
  return {
    result: 'fail',
    part: annotationPath(key),
    says: 'unusable-key',
    parameters: { problem: /[?.]$/.test(problem) ? problem : `${problem}.` },
    evidence: asWritten(key, raw),
    fix: createFix(entity, {
      summary: nearest
        ? `Rename it to ${nearest}`
        : 'Remove it; nothing reads it',
      remove: [annotationPath(key)],
      fragment: nearest ? annotationFragment(nearest, raw) : undefined,
    }),
  };
}

function asWritten(key: string, raw: string): Evidence[] {
  const value = cutText(withoutCredentials(raw), 80);
  return [{ label: annotationPath(key), value }];
}
