import type { OperatingModel, Rotation, SupportTier } from '../../model/types';
import { coveredWeekIntervals } from '../../time';
import { createFix } from '../fixes/createFix';
import { longestUncovered } from '../promises/longestUncovered';
import { minutesOf } from '../promises/minutesOf';
import { modelFragment } from '../fixes/modelFragment';
import type { Obstacle } from '../promises/Obstacle';
import { obstaclesOfQueue } from '../promises/obstaclesOfQueue';
import { pathOfTier, rotationOfPath } from '../../model/pathsInUse';
import { thresholdEvidence } from '../thresholdEvidence';
import type { FindingDraft, ModelRuleContext, Rule } from '../Rule';

const parameters = {
  bareMinimum: {
    default: 5,
    meaning:
      'People below which a rotation cannot hold a paging target around the clock',
    source:
      'The Site Reliability Workbook, chapter 8: five per site is the bare minimum',
  },
  pagingMinutes: {
    default: 30,
    meaning: 'Targets up to this many minutes need somebody to be paged',
    source:
      'The Site Reliability Workbook, table 8-1: 5 to 30 minutes page, more is a ticket',
  },
};

export const targetInfeasible: Rule = {
  code: 'target.infeasible',
  title: 'Response target cannot be met',
  severity: 'error',
  source: {
    title:
      'The Site Reliability Workbook, chapter 8: targets that follow from coverage, rotation and time to reach a person',
    url: 'https://sre.google/workbook/on-call/',
  },
  parameters,
  checkModel: context => [
    ...context.model.spec.supportTiers.flatMap(tier =>
      Object.entries(tier.responseTargets).flatMap(([severity, target]) =>
        drafts(context, obstaclesOfTier(context, tier, severity, target), {
          path: `spec.supportTiers[${tier.id}].responseTargets.${severity}`,
          promise: `${tier.id} promises a response to ${severity} within ${target} (${tier.coverage})`,
          promised: { label: `Promised for ${severity}`, value: target },
        }),
      ),
    ),
    ...context.model.spec.queues.flatMap(queue =>
      drafts(context, obstaclesOfQueue(context.model, queue), {
        path: `spec.queues[${queue.id}].firstLookWithin`,
        promise: `The queue ${queue.id} promises a first look within ${queue.firstLookWithin} of business hours`,
        promised: {
          label: 'Promised in business hours',
          value: queue.firstLookWithin ?? '',
        },
      }),
    ),
  ],
};

function drafts(
  { state }: ModelRuleContext,
  obstacles: Obstacle[],
  options: {
    path: string;
    promise: string;
    promised: Obstacle['evidence'][number];
  },
): FindingDraft[] {
  const { path, promise, promised } = options;
  return obstacles.map(({ because, evidence, summary, fragment }) => ({
    subject: { entityRef: state.entityRef, path },
    message: `${promise}, but ${because}.`,
    evidence: [promised, ...evidence],
    fix: createFix(state.view, { summary, fragment }),
  }));
}

function obstaclesOfTier(
  { model, parameter }: ModelRuleContext,
  tier: SupportTier,
  severity: string,
  promised: string,
): Obstacle[] {
  const target = minutesOf(promised);
  const path = pathOfTier(model, tier);
  const rotation = rotationOfPath(model, path);
  const found: Obstacle[] = [];
  const first = Math.min(
    ...(path?.steps ?? []).map(step => minutesOf(step.after)),
  );
  if (path && first >= target) {
    found.push({
      because: `the escalation path ${path.id} notifies nobody before ${first} minutes have passed`,
      evidence: [{ label: 'First notified after', value: `${first} min` }],
      summary: 'Promise more time than it takes to reach somebody',
      fragment: modelFragment('supportTiers', tier.id, {
        responseTargets: { [severity]: `PT${Math.max(1, first) * 2}M` },
      }),
    });
  }
  const uncovered = rotation
    ? longestUncovered(hoursOf(model, tier), hoursOf(model, rotation))
    : 0;
  if (rotation && uncovered > target) {
    found.push({
      because: `the rotation ${rotation.id} covers ${
        rotation.coverage
      } and leaves up to ${Math.round(
        uncovered / 60,
      )} promised hours in a row without anybody`,
      evidence: [
        {
          label: 'Longest time uncovered',
          value: `${Math.round(uncovered / 60)} h`,
        },
      ],
      summary: 'Promise the hours that are covered',
      fragment: modelFragment('supportTiers', tier.id, {
        coverage: rotation.coverage,
      }),
    });
  }
  const people = new Set(rotation?.members).size;
  if (
    rotation &&
    tier.coverage === '24x7' &&
    rotation.coverage === '24x7' &&
    target <= parameter('pagingMinutes') &&
    people < parameter('bareMinimum')
  ) {
    found.push({
      because: `the rotation ${rotation.id} has ${people} of the ${parameter(
        'bareMinimum',
      )} people without whom nobody can be paged around the clock`,
      evidence: [
        { label: 'People in the rotation', value: String(people) },
        ...(['bareMinimum', 'pagingMinutes'] as const).map(name =>
          thresholdEvidence(parameters[name], parameter(name)),
        ),
      ],
      summary:
        'Promise business hours until the rotation has grown; a small team does better not to pretend',
      fragment: modelFragment('supportTiers', tier.id, {
        coverage: 'business-hours',
      }),
    });
  }
  return found;
}

function hoursOf(
  { spec: { businessHours } }: OperatingModel,
  { coverage }: SupportTier | Rotation,
): [number, number][] {
  return coveredWeekIntervals({ coverage, businessHours });
}
