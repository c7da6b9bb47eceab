import { rotationSchema } from './coverageSchemas';
import type { Problems } from './Problems';
import type { Path } from './schemaParts';

/** Whether the parts of a rotation agree with each other. What cannot be read is left to the schema. */
export function addRotationProblems(
  written: unknown,
  path: Path,
  problems: Problems,
): void {
  const rotation = rotationSchema.safeParse(written);
  if (!rotation.success) {
    return;
  }
  const { shift, handoffAt } = rotation.data;
  if (!handoffAt?.time && !shift.includes('T')) {
    problems.add(
      [...path, 'handoffAt', ...(handoffAt ? ['time'] : [])],
      'This key is required for shifts of whole days: When one member hands over to the next, for example { weekday: monday, time: "10:00" }',
    );
  }
}
