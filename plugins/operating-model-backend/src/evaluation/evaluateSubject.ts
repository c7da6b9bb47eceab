import {
  errorOf,
  evaluateInSteps,
  findingsOf,
  notKnownOf,
  type EffectiveModel,
  type EntityView,
  type Evaluation,
  type EvaluationInput,
  type Finding,
  type NotKnown,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EntityRecord } from '../database/entities/EntityRecord';
import type { ResultTexts } from '../database/results/ResultTexts';
import { toResultTexts } from '../database/results/toResultTexts';
import type { Pacer } from '../pacing/Pacer';
import { toEntityRecord } from './toEntityRecord';

/** What an evaluation says of one subject, and what is stored of that. */
export interface EvaluatedSubject {
  entity: EntityView;
  effective: EffectiveModel;
  /** Worst first. */
  findings: Finding[];
  notKnown: NotKnown[];
  results: ResultTexts;
  record: EntityRecord;
  /** The checks that could not be carried out, with what went wrong. */
  failed: { check: string; error: string }[];
}

/** Evaluates one entity or model, once for everything that is stored of it. Others may run between the checks of a model. */
export async function evaluateSubject(
  input: EvaluationInput,
  pacer: Pacer,
): Promise<EvaluatedSubject> {
  const { entity, index, checks } = input;
  const isModel = index.models.has(entity.entityRef);
  const steps = evaluateInSteps(input);
  let step = steps.next();
  while (!step.done) {
    if (isModel) {
      await pacer.pause();
    }
    step = steps.next();
  }
  const { effective, verdicts }: Evaluation = step.value;
  const findings = findingsOf(verdicts, checks);
  const notKnown = notKnownOf(verdicts, checks);
  if (isModel) {
    await pacer.pause();
  }
  const results = toResultTexts(verdicts, checks, {
    isModel,
    filling: index.filling,
  });
  if (isModel) {
    await pacer.pause();
  }
  return {
    entity,
    effective,
    findings,
    notKnown,
    results,
    record: toEntityRecord(input, { effective, findings, notKnown, results }),
    failed: verdicts.flatMap(verdict => {
      const error = errorOf(verdict);
      return error === undefined ? [] : [{ check: verdict.check, error }];
    }),
  };
}
