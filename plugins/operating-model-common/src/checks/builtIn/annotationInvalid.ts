import {
  annotationKey,
  ANNOTATION_PREFIX,
  type AnnotationField,
} from '../../annotations/annotationNames';
import type { AnnotationProblem } from '../../effective/readAnnotations';
import { CADENCES } from '../fixes/cadences';
import { groupCandidates } from '../fixes/candidates';
import {
  annotationFragment,
  annotationPath,
  createFix,
} from '../fixes/createFix';
import type { EntityRuleContext, FindingDraft, Rule } from '../Rule';

export const annotationInvalid: Rule = {
  code: 'annotation.invalid',
  title: 'Annotation cannot be used',
  severity: 'warning',
  source: {
    title: 'The annotations of this suite',
    url: 'https://backstage.io/docs/features/software-catalog/well-known-annotations',
  },
  checkEntity: context => [
    ...context.annotations.problems.map(problem => draft(context, problem)),
    ...unusableValues(context).map(problem => draft(context, problem)),
  ],
};

/** Values that have the form of one text and still cannot be used; tiers, cadences, paths and unknown parties have rules of their own. */
function unusableValues({
  entity,
  effective,
  annotations,
}: EntityRuleContext): AnnotationProblem[] {
  const problems: AnnotationProblem[] = [];
  for (const [field, written] of annotations.fields) {
    const value = valueOf(field, written.key);
    if (
      !written.problem &&
      value?.state === 'invalid' &&
      value.source?.kind === 'annotation' &&
      value.source.entityRef === entity.entityRef
    ) {
      problems.push({
        ...written,
        field,
        problem: value.reason ?? 'It cannot be used',
      });
    }
  }
  return problems;

  function valueOf(field: AnnotationField, key: string) {
    if (field === 'review-interval') {
      return effective.reviewInterval;
    }
    if (field === 'model') {
      return effective.model;
    }
    if (field === 'runbook') {
      return effective.runbooks.find(
        ({ source }) =>
          source?.entityRef === entity.entityRef &&
          source.path === annotationPath(key),
      );
    }
    const role = /^(.+)-owner$/.exec(field)?.[1] as
      | keyof typeof effective.roles
      | undefined;
    const holder = role && effective.roles[role];
    return holder?.value === undefined ? holder : undefined;
  }
}

function draft(
  context: EntityRuleContext,
  problem: AnnotationProblem,
): FindingDraft {
  const { entity } = context;
  const { key, raw, field, nearest } = problem;
  const shown = raw.length > 80 ? `${raw.slice(0, 80)}…` : raw;
  return {
    subject: { entityRef: entity.entityRef },
    message: sentence(field, key, problem.problem),
    evidence: [{ label: annotationPath(key), value: shown }],
    fix: createFix(entity, {
      ...(field
        ? replacement(context, field, key)
        : {
            summary: nearest
              ? `Rename it to ${nearest}`
              : 'Remove it; nothing reads it',
            remove: [annotationPath(key)],
            fragment: nearest ? annotationFragment(nearest, raw) : undefined,
          }),
    }),
  };
}

/** What is wrong with a value is said of its key; what is wrong with a key names it already. */
function sentence(
  field: AnnotationField | undefined,
  key: string,
  problem: string,
): string {
  const ended = /[?.]$/.test(problem) ? problem : `${problem}.`;
  return field ? `${key}: ${ended}` : ended;
}

function replacement(
  { index, model }: EntityRuleContext,
  field: AnnotationField,
  key: string,
): {
  summary: string;
  fragment: ReturnType<typeof annotationFragment>;
  candidates?: string[];
} {
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
