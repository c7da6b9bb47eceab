import { businessHoursSchema, freezeSchema } from './coverageSchemas';
import { addRotationProblems } from './addRotationProblems';
import type { Problems } from './Problems';
import { ownValue, type Path } from './schemaParts';

/** Times of which each is right and which are wrong together. What cannot be read is left to the schema. */
export function addTimeProblems(spec: unknown, problems: Problems): void {
  const hours = businessHoursSchema.safeParse(ownValue(spec, 'businessHours'));
  if (hours.success && hours.data.from >= hours.data.to) {
    problems.add(
      ['spec', 'businessHours', 'to'],
      `Not after from (${hours.data.from}); business hours end on the day on which they begin`,
    );
  }
  for (const [freeze, path] of itemsOf(spec, 'freezes', ['spec'])) {
    const parsed = freezeSchema.safeParse(freeze);
    if (parsed.success && parsed.data.from > parsed.data.to) {
      problems.add(
        [...path, 'to'],
        `Before from (${parsed.data.from}); to is the last day of the freeze`,
      );
    }
  }
  for (const [rotation, path] of itemsOf(spec, 'rotations', ['spec'])) {
    addRotationProblems(rotation, path, problems);
  }
}

function itemsOf(
  container: unknown,
  key: string,
  path: Path,
): [unknown, Path][] {
  const items = ownValue(container, key);
  return Array.isArray(items)
    ? items.map((item, index) => [item, [...path, key, index]])
    : [];
}
