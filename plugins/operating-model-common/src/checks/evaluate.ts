import type { CatalogIndex, EntityView } from '../catalog/types';
import type { DomainConfig } from '../effective/DomainConfig';
import type { EffectiveModel } from '../effective/EffectiveModel';
import { STILL_FILLING } from '../effective/absentValue';
import { readAnnotations } from '../effective/readAnnotations';
import { resolveEffectiveModel } from '../effective/resolveEffectiveModel';
import { usableValue } from '../effective/usableValue';
import type { Facts } from '../facts/Facts';
import { attempt } from './attempt';
import type { Outcome } from './Check';
import type { AskedCheck, CheckSet } from './CheckSet';
import { NOTHING_ASKED } from './evaluationTemplates';
import { RESULT_RANK } from './resultRank';
import type { Verdict } from './Verdict';

/**
 * Everything that an evaluation depends on.
 * @public
 */
export interface EvaluationInput {
  entity: EntityView;
  index: CatalogIndex;
  facts: Facts;
  checks: CheckSet;
  config: DomainConfig;
  now: Date;
  /** What holds for the entity, where it is resolved already with the same index and configuration. */
  effective?: EffectiveModel;
}

/**
 * What holds for an entity, and what every check says of it.
 * @public
 */
export interface Evaluation {
  effective: EffectiveModel;
  /** At least one of each check that is asked of such an entity, in the order of the checks; each identity once. */
  verdicts: Verdict[];
}

/**
 * Resolves one entity and asks every check about it: the one way for sweep, refresh, preview and benchmark. An operating model
 * is asked as an entity and, decisions, queues, rotations and tiers as its parts, as a model. A superseded one is history:
 * what its version in force says is asked no more.
 *
 * @remarks Pure; `now` is the only clock. The same input gives the same verdicts on another day, unless time made one otherwise. A check
 * that throws is `unknown`, with what it threw as the reason; so is a part of which it answers what cannot be used.
 * @public
 */
export function evaluate(input: EvaluationInput): Evaluation {
  const steps = evaluateInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

/**
 * The same in steps, one for each check and more for one that answers about thousands of parts of a model: between them others
 * may run.
 * @public
 */
export function* evaluateInSteps(
  input: EvaluationInput,
): Generator<undefined, Evaluation> {
  const { entity, index, config } = input;
  const effective =
    input.effective ?? resolveEffectiveModel({ entity, index, config });
  const modelRef = usableValue(effective.model);
  const asEntity = {
    ...input,
    effective,
    annotations: readAnnotations(entity, config),
    model: modelRef ? index.models.get(modelRef)?.inForce : undefined,
  };
  const state = index.models.get(entity.entityRef);
  const inForce = state?.inForce;
  const asModel =
    state && inForce && inForce.spec.status !== 'superseded'
      ? { ...input, state, model: inForce }
      : undefined;

  const verdicts: Verdict[][] = [];
  for (const asked of input.checks) {
    const { check, kinds, parameter } = asked;
    const isOtherKind = kinds !== undefined && !kinds.includes(entity.kind);
    const { checkEntity, checkModel, checkText } = check;
    const outcomes: Outcome[][] = [];
    if (checkEntity && !isOtherKind) {
      outcomes.push(attempt(() => checkEntity({ ...asEntity, parameter })));
    }
    if (checkModel && asModel) {
      outcomes.push(
        attempt(() => checkModel({ ...asModel, parameter })).map(aboutText),
      );
    }
    if (checkText && state) {
      outcomes.push(attempt(() => checkText({ ...input, state, parameter })));
    }
    if (checkEntity || (state && (checkModel || checkText))) {
      verdicts.push(
        yield* toVerdicts(
          asked,
          entity.entityRef,
          index.filling ? outcomes.flat().map(soFar) : outcomes.flat(),
          isOtherKind,
        ),
      );
    }
    yield;
  }
  return { effective, verdicts: verdicts.flat() };
}

/** What names no place in the text of a model speaks of all of it: whoever may not see all must not be told. */
function aboutText(outcome: Outcome): Outcome {
  return { ...outcome, part: outcome.part ?? 'spec' };
}

/** What fails since something is absent cannot be told while that may still come. */
function soFar(outcome: Outcome): Outcome {
  if (outcome.result !== 'fail' || !outcome.absent) {
    return outcome;
  }
  const { part, evidence } = outcome;
  return {
    result: 'unknown',
    part,
    says: 'check/filling',
    evidence,
    reason: STILL_FILLING,
  };
}

/** Outcomes in one step. */
const MOST_AT_ONCE = 2_000;

/** One verdict for each part: where two speak of the same one, the worse. */
function* toVerdicts(
  { check, kinds = [] }: AskedCheck,
  subject: string,
  outcomes: readonly Outcome[],
  isOtherKind: boolean,
): Generator<undefined, Verdict[]> {
  if (outcomes.length === 0) {
    const asked = { list: [...kinds] };
    return [
      {
        check: check.id,
        subject,
        result: 'not-applicable',
        message: isOtherKind
          ? { id: 'check/other-kind', parameters: { kinds: asked } }
          : { id: NOTHING_ASKED },
        evidence: [
          isOtherKind
            ? { label: 'Kinds that are asked', value: asked }
            : { label: 'What it asks about', value: '0' },
        ],
      },
    ];
  }
  const byPart = new Map<string, Verdict>();
  for (const [position, outcome] of outcomes.entries()) {
    if (position % MOST_AT_ONCE === MOST_AT_ONCE - 1) {
      yield;
    }
    const key = outcome.part ?? '';
    const known = byPart.get(key);
    if (!known || RESULT_RANK[outcome.result] < RESULT_RANK[known.result]) {
      byPart.set(key, toVerdict(check.id, subject, outcome));
    }
  }
  return [...byPart.values()];
}

/** By name, so that nothing else that a check of a module answers is stored, or takes the place of what is known already. */
function toVerdict(check: string, subject: string, outcome: Outcome): Verdict {
  const { result, part, says, parameters, evidence, reason, fix } = outcome;
  const id = says.includes('/') ? says : `${check}/${says}`;
  return {
    check,
    subject,
    result,
    part,
    message: parameters ? { id, parameters } : { id },
    evidence,
    reason,
    fix,
  };
}
