import {
  findingsOf,
  type CheckSet,
  type Finding,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readFindings } from '../database/entities/readFindings';
import { opened, type Seen } from './Seen';
import { withoutHiddenRivals } from './withoutHiddenRivals';

/**
 * What is wrong with each of some entities, worst first; for few entities at a time.
 *
 * @param entityRefs - of entities that the caller may read, as a page of them says
 */
export async function readFindingsSeen(
  seen: Seen,
  entityRefs: readonly string[],
  checks: CheckSet,
): Promise<Map<string, Finding[]>> {
  const { knex } = seen[opened];
  const models = await seen[opened].toldOfModels();
  const found = new Map<string, Finding[]>();
  for (const entityRef of entityRefs) {
    // Those of a model are kept, and are as many as it has parts.
    const own = models.get(entityRef);
    if (own) {
      found.set(entityRef, own.findings);
    }
  }
  const others = await readFindings(
    knex,
    entityRefs.filter(entityRef => !found.has(entityRef)),
  );
  for (const [entityRef, stored] of others) {
    const { finding } = await withoutHiddenRivals(seen, stored.effective);
    found.set(entityRef, findingsOf(stored.findings, checks).map(finding));
  }
  return found;
}
