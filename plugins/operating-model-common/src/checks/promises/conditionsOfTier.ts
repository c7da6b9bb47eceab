import { pathOfTier, rotationOfPath } from '../../model/pathsInUse';
import type {
  EscalationPath,
  OperatingModel,
  Rotation,
  SupportTier,
} from '../../model/types';
import { coveredWeekIntervals } from '../../time';
import { modelFragment } from '../fixes/modelFragment';
import type { Evidence } from '../Verdict';
import type { Condition } from './Condition';
import { longestUncovered } from './longestUncovered';
import { minutesOf } from './minutesOf';

/** What paging around the clock is held to, and the evidence of it. */
export interface PagingLimits {
  /** People of a rotation. */
  bareMinimum: number;
  /** Targets of more minutes page nobody. */
  pagingMinutes: number;
  evidence: Evidence[];
}

/**
 * What it takes to respond as early as a tier promises, along the escalation path of the tier. Nothing where it has none.
 */
export function conditionsOfTier(
  model: OperatingModel,
  tier: SupportTier,
  limits: PagingLimits,
): { severity: string; promised: string; conditions: Condition[] }[] {
  const path = pathOfTier(model, tier);
  const rotation = rotationOfPath(model, path);
  const first = Math.min(
    ...(path?.steps ?? []).map(({ after }) => minutesOf(after)),
  );
  const uncovered = rotation ? longestOpen(model, tier, rotation) : 0;
  return Object.entries(tier.responseTargets).map(([severity, promised]) => {
    const target = minutesOf(promised);
    const promise = { tier, severity, target };
    const conditions: Condition[] = [];
    if (path) {
      conditions.push(notification(promise, path, first));
    }
    if (rotation) {
      conditions.push(cover(promise, rotation, uncovered));
      if (
        tier.coverage === '24x7' &&
        rotation.coverage === '24x7' &&
        target <= limits.pagingMinutes
      ) {
        conditions.push(staffing(promise, rotation, limits));
      }
    }
    return { severity, promised, conditions };
  });
}

interface TierPromise {
  tier: SupportTier;
  severity: string;
  /** Minutes. */
  target: number;
}

function notification(
  { tier, severity, target }: TierPromise,
  path: EscalationPath,
  first: number,
): Condition {
  const isLate = first >= target;
  return {
    id: 'notified-late',
    says: isLate ? 'tier-notified-late' : 'tier-notified',
    parameters: { path: path.id, minutes: first },
    evidence: [{ label: 'First notified after', value: `${first} min` }],
    mending: isLate
      ? {
          summary: 'Promise more time than it takes to reach somebody',
          fragment: modelFragment('supportTiers', tier.id, {
            responseTargets: { [severity]: `PT${Math.max(1, first) * 2}M` },
          }),
        }
      : undefined,
  };
}

function cover(
  { tier, target }: TierPromise,
  { id, coverage }: Rotation,
  uncovered: number,
): Condition {
  const isUncovered = uncovered > target;
  const hours = Math.round(uncovered / 60);
  return {
    id: 'uncovered',
    says: isUncovered ? 'tier-uncovered' : 'tier-covered',
    parameters: { rotation: id, covered: coverage, hours },
    evidence: [{ label: 'Longest time uncovered', value: `${hours} h` }],
    mending: isUncovered
      ? {
          summary: 'Promise the hours that are covered',
          fragment: modelFragment('supportTiers', tier.id, { coverage }),
        }
      : undefined,
  };
}

function staffing(
  { tier }: TierPromise,
  { id, members }: Rotation,
  { bareMinimum, evidence }: PagingLimits,
): Condition {
  const people = new Set(members).size;
  const isTooFew = people < bareMinimum;
  return {
    id: 'too-few-people',
    says: isTooFew ? 'tier-too-few-people' : 'tier-enough-people',
    parameters: { rotation: id, people, needed: bareMinimum },
    evidence: [{ label: 'People in the rotation', value: people }, ...evidence],
    mending: isTooFew
      ? {
          summary:
            'Promise business hours until the rotation has grown; a small team does better not to pretend',
          fragment: modelFragment('supportTiers', tier.id, {
            coverage: 'business-hours',
          }),
        }
      : undefined,
  };
}

function longestOpen(
  { spec: { businessHours } }: OperatingModel,
  tier: SupportTier,
  rotation: Rotation,
): number {
  return longestUncovered(
    coveredWeekIntervals({ coverage: tier.coverage, businessHours }),
    coveredWeekIntervals({ coverage: rotation.coverage, businessHours }),
  );
}
