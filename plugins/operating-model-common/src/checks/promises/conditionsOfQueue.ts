import { rotationOfPath } from '../../model/pathsInUse';
import type {
  EscalationPath,
  OperatingModel,
  Queue,
  Rotation,
} from '../../model/types';
import { coveredWeekIntervals } from '../../time';
import { modelFragment } from '../fixes/modelFragment';
import { businessMinutes, mostWithin } from './businessTime';
import type { Condition } from './Condition';
import { longestUncovered, type WeekIntervals } from './longestUncovered';
import { minutesOf } from './minutesOf';

/**
 * What it takes to look at what lands in a queue as early as it promises, along the escalation path that it names. Nothing where
 * it promises nothing or names no path.
 *
 * @remarks All of it counts in business hours, as `firstLookWithin` does.
 */
export function conditionsOfQueue(
  model: OperatingModel,
  queue: Queue,
): Condition[] {
  const { escalationPaths, businessHours } = model.spec;
  const hours = coveredWeekIntervals({
    coverage: 'business-hours',
    businessHours,
  });
  const target = businessMinutes(queue.firstLookWithin, hours);
  const path = escalationPaths.find(({ id }) => id === queue.escalationPath);
  if (target === undefined || !path) {
    return [];
  }
  const rotation = rotationOfPath(model, path);
  const promise = { queue, target, hours };
  return [
    notification(promise, path),
    ...(rotation ? [cover(model, promise, rotation)] : []),
  ];
}

interface QueuePromise {
  queue: Queue;
  /** Minutes of business time. */
  target: number;
  hours: WeekIntervals;
}

function notification(
  { queue, target, hours }: QueuePromise,
  path: EscalationPath,
): Condition {
  const first = Math.min(...path.steps.map(({ after }) => minutesOf(after)));
  const gone = mostWithin(hours, first);
  const isLate = gone >= target;
  return {
    id: 'notified-late',
    says: isLate ? 'queue-notified-late' : 'queue-notified',
    parameters: { path: path.id, minutes: first },
    evidence: [{ label: 'First notified after', value: `${first} min` }],
    mending: isLate
      ? {
          summary: 'Promise more time than it takes to reach somebody',
          fragment: modelFragment('queues', queue.id, {
            firstLookWithin: `PT${Math.ceil(gone) * 2}M`,
          }),
        }
      : undefined,
  };
}

function cover(
  { spec: { businessHours } }: OperatingModel,
  { target, hours }: QueuePromise,
  { id, coverage }: Rotation,
): Condition {
  const uncovered = longestUncovered(
    hours,
    coveredWeekIntervals({ coverage, businessHours }),
  );
  const isUncovered = uncovered > target;
  const always = coverage === 'best-effort';
  const obstacle = always ? 'queue-uncovered-always' : 'queue-uncovered';
  return {
    id: 'uncovered',
    says: isUncovered ? obstacle : 'queue-covered',
    parameters: {
      rotation: id,
      covered: coverage,
      hours: Math.round(uncovered / 60),
    },
    evidence: [{ label: 'Covered', value: coverage }],
    mending: isUncovered
      ? {
          summary: 'Cover the business hours, or promise more time',
          fragment: modelFragment('rotations', id, {
            coverage: always ? 'business-hours' : '24x7',
          }),
        }
      : undefined,
  };
}
