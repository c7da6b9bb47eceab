import type { Rotation, SupportTier } from '../../model/types';
import {
  coveredWeekIntervals,
  durationInMinutes,
  parseDuration,
} from '../../time';
import { createFix, type Fragment } from '../createFix';
import { modelFragment } from '../modelFragment';
import { pathOfTier, rotationOfPath } from '../pathsInUse';
import { thresholdEvidence } from '../thresholdEvidence';
import type { FindingDraft, ModelRuleContext, Rule } from '../Rule';

const WEEK = 7 * 24 * 60;

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

/** Why a promise cannot be kept, and the edit that makes it one that can. */
interface Obstacle {
  because: string;
  evidence: FindingDraft['evidence'];
  summary: string;
  change: Fragment;
}

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
  checkModel: context => {
    const { state, model } = context;
    return model.spec.supportTiers.flatMap(tier =>
      Object.entries(tier.responseTargets).flatMap(([severity, target]) =>
        obstacles(context, tier, severity, minutesOf(target)).map(obstacle => ({
          subject: {
            entityRef: state.entityRef,
            path: `spec.supportTiers[${tier.id}].responseTargets.${severity}`,
          },
          message: `${tier.id} promises a response to ${severity} within ${target} (${tier.coverage}), but ${obstacle.because}.`,
          evidence: [
            { label: `Promised for ${severity}`, value: target },
            ...obstacle.evidence,
          ],
          fix: createFix(state.view, {
            summary: obstacle.summary,
            fragment: modelFragment('supportTiers', tier.id, obstacle.change),
          }),
        })),
      ),
    );
  },
};

function obstacles(
  { model, parameter }: ModelRuleContext,
  tier: SupportTier,
  severity: string,
  target: number,
): Obstacle[] {
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
      change: {
        responseTargets: { [severity]: `PT${Math.max(1, first) * 2}M` },
      },
    });
  }
  const uncovered = rotation
    ? longestUncovered(model.spec.businessHours, tier, rotation)
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
      change: { coverage: rotation.coverage },
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
      change: { coverage: 'business-hours' },
    });
  }
  return found;
}

/** The longest stretch that the tier promises and the rotation does not cover, in minutes; it may go over the end of a week. */
function longestUncovered(
  businessHours: ModelRuleContext['model']['spec']['businessHours'],
  tier: SupportTier,
  rotation: Rotation,
): number {
  const twice = (coverage: SupportTier['coverage']) => {
    const week = coveredWeekIntervals({ coverage, businessHours });
    return coverage === '24x7'
      ? [[0, 2 * WEEK]]
      : [...week, ...week.map(([from, until]) => [from + WEEK, until + WEEK])];
  };
  const covered = [...twice(rotation.coverage), [2 * WEEK, 2 * WEEK]];
  let longest = 0;
  for (const [from, until] of twice(tier.coverage)) {
    let open = from;
    for (const [start, end] of covered) {
      longest = Math.max(longest, Math.min(start, until) - open);
      open = Math.max(open, end);
    }
  }
  return longest;
}

function minutesOf(duration: string): number {
  const parsed = parseDuration(duration);
  return parsed.ok ? durationInMinutes(parsed.value) : 0;
}
