import type { EffectiveModel } from '@cloud-suite/backstage-plugin-operating-model-common';
import { readScopes } from '../database/entities/readScopes';
import { readThings } from '../database/entities/readThings';
import { opened, type Seen } from './Seen';

/** What is above each of these entities, itself first; those that are not evaluated, or that the caller may not read, are absent. */
export async function readScopesSeen(
  seen: Seen,
  entityRefs: readonly string[],
): Promise<ReadonlyMap<string, EffectiveModel['scope']>> {
  const { knex, visibility } = seen[opened];
  const readable = visibility.isUnrestricted
    ? new Set(entityRefs)
    : await visibility.readable(await readThings(knex, entityRefs));
  return readScopes(knex, [...readable]);
}
