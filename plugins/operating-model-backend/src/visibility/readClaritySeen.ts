import type { ClarityPoint } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { SeenModel } from './readModelsSeen';
import { opened, type Seen } from './Seen';

/**
 * How the clarity of models moved, newest last. Models of which something is hidden are absent: their points count what is hidden, and
 * tell when that changed.
 */
export async function readClaritySeen(
  seen: Seen,
  models: readonly SeenModel[],
): Promise<ReadonlyMap<string, readonly ClarityPoint[]>> {
  const whole = models.filter(({ hidesParts }) => !hidesParts);
  return seen[opened].clarity.of(whole.map(({ entityRef }) => entityRef));
}
