import type { z } from 'zod';
import { checkRotation } from '../time/RotationSchedule';
import type { Problems } from './Problems';
import { isMap, ownValue, type Path } from './schemaParts';
import {
  dateSchema,
  durationSchema,
  localDateTimeSchema,
  timeOfDaySchema,
  weekdayNameSchema,
} from '../scalars/scalarSchemas';

/**
 * Whether the parts of a rotation agree with each other. A part that cannot be read is a problem of its own, so
 * something that agrees with everything stands in for it.
 */
export function addRotationProblems(
  written: unknown,
  path: Path,
  problems: Problems,
): void {
  const handoffAt = ownValue(written, 'handoffAt') ?? undefined;
  const time = ownValue(handoffAt, 'time');
  const weekday = read(weekdayNameSchema, ownValue(handoffAt, 'weekday'));
  const startsOn = read(dateSchema, ownValue(written, 'startsOn'));
  const found = checkRotation({
    members: ['anybody'],
    startsOn: startsOn ?? dayOn(weekday),
    // A week in hours: it may have a weekday, and needs no handoff.
    shift: read(durationSchema, ownValue(written, 'shift')) ?? 'PT168H',
    handoffAt: {
      weekday,
      time:
        time === undefined && (handoffAt === undefined || isMap(handoffAt))
          ? undefined
          : read(timeOfDaySchema, time) ?? '00:00',
    },
    overrides: overridesOf(written),
  });
  for (const problem of found) {
    problems.add([...path, ...problem.path], problem.message);
  }
}

/** A date on a day of the week; any where there is none. */
function dayOn(weekday: string | undefined): string {
  const days: readonly string[] = weekdayNameSchema.options;
  const fromMonday = Math.max(0, days.indexOf(weekday ?? ''));
  return `2026-01-${String(5 + fromMonday).padStart(2, '0')}`;
}

function overridesOf(written: unknown) {
  const overrides = ownValue(written, 'overrides');
  return (Array.isArray(overrides) ? overrides : []).map(override => ({
    from:
      read(localDateTimeSchema, ownValue(override, 'from')) ??
      '1970-01-01T00:00',
    to:
      read(localDateTimeSchema, ownValue(override, 'to')) ?? '2200-01-01T00:00',
    member: 'anybody',
  }));
}

function read<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  return schema.safeParse(value).data;
}
