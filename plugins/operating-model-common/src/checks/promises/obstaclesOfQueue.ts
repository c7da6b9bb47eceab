import type { OperatingModel, Queue } from '../../model/types';
import { coveredWeekIntervals, parseTargetDuration } from '../../time';
import {
  longestUncovered,
  twoWeeks,
  WEEK,
  type WeekIntervals,
} from './longestUncovered';
import { minutesOf } from './minutesOf';
import { modelFragment } from '../fixes/modelFragment';
import type { Obstacle } from './Obstacle';
import { rotationOfPath } from '../../model/pathsInUse';

/**
 * Why nobody can look at what lands in a queue as early as it promises, along the escalation path that it names.
 *
 * @remarks All of it counts in business hours, as `firstLookWithin` does.
 */
export function obstaclesOfQueue(
  model: OperatingModel,
  { id, firstLookWithin, escalationPath }: Queue,
): Obstacle[] {
  const { escalationPaths, businessHours } = model.spec;
  const hours = coveredWeekIntervals({
    coverage: 'business-hours',
    businessHours,
  });
  const target = businessMinutes(firstLookWithin, hours);
  const path = escalationPaths.find(other => other.id === escalationPath);
  if (target === undefined || !path) {
    return [];
  }
  const found: Obstacle[] = [];
  const first = Math.min(...path.steps.map(({ after }) => minutesOf(after)));
  const gone = mostWithin(hours, first);
  if (gone >= target) {
    found.push({
      because: `the escalation path ${path.id} notifies nobody before ${first} minutes have passed`,
      evidence: [{ label: 'First notified after', value: `${first} min` }],
      summary: 'Promise more time than it takes to reach somebody',
      fragment: modelFragment('queues', id, {
        firstLookWithin: `PT${Math.ceil(gone) * 2}M`,
      }),
    });
  }
  const rotation = rotationOfPath(model, path);
  const uncovered = rotation
    ? longestUncovered(
        hours,
        coveredWeekIntervals({ coverage: rotation.coverage, businessHours }),
      )
    : 0;
  if (rotation && uncovered > target) {
    const always = rotation.coverage === 'best-effort';
    found.push({
      because: `the rotation ${rotation.id} covers ${
        rotation.coverage
      } and leaves ${
        always ? 'all' : `up to ${Math.round(uncovered / 60)} of the`
      } business hours in a row without anybody`,
      evidence: [{ label: 'Covered', value: rotation.coverage }],
      summary: 'Cover the business hours, or promise more time',
      fragment: modelFragment('rotations', rotation.id, {
        coverage: always ? 'business-hours' : '24x7',
      }),
    });
  }
  return found;
}

/** A promise in minutes of business time: a day is the same time of day on the next business day, and all of them are equally long. */
function businessMinutes(
  promise: string | undefined,
  hours: WeekIntervals,
): number | undefined {
  const parsed = promise && parseTargetDuration(promise);
  if (!parsed || !parsed.ok || hours.length === 0) {
    return undefined;
  }
  const [[from, until]] = hours;
  const { days, hours: written, minutes } = parsed.value;
  return days * (until - from) + written * 60 + minutes;
}

/** The most business time that passes within so much running time, in minutes: a report at the beginning of a day has it. */
function mostWithin(hours: WeekIntervals, running: number): number {
  const weeks = Math.floor(running / WEEK);
  const rest = running - weeks * WEEK;
  const passed = hours.map(([start]) =>
    twoWeeks(hours).reduce(
      (sum, [from, until]) =>
        sum +
        Math.max(0, Math.min(until, start + rest) - Math.max(from, start)),
      0,
    ),
  );
  const ofAWeek = hours.reduce((sum, [from, until]) => sum + until - from, 0);
  return weeks * ofAWeek + Math.max(...passed);
}
