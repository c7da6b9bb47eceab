import {
  choiceKindsOf,
  isInUse,
  type CatalogChoices,
  type ChoiceKind,
  type Finding,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { thingNamed } from '../database/entities/CatalogThing';
import { readModelRows } from '../database/models/readModelRows';
import { opened, type Seen } from './Seen';

/** What the fixes of findings let choose from the catalog, as far as the caller may read it; nothing is read where they let choose nothing. */
export async function readChoicesSeen(
  seen: Seen,
  findings: readonly Finding[],
): Promise<CatalogChoices> {
  const kinds = [...choiceKindsOf(findings)];
  const lists = await Promise.all(
    kinds.map(async kind => [kind, await read(seen, kind)] as const),
  );
  return Object.fromEntries(lists);
}

async function read(seen: Seen, kind: ChoiceKind): Promise<readonly string[]> {
  const { knex, partyRefs, visibility } = seen[opened];
  if (kind !== 'model' && visibility.isUnrestricted) {
    return partyRefs.of(kind);
  }
  const things =
    kind === 'model'
      ? (await readModelRows(knex))
          .filter(({ status }) => isInUse(status))
          .map(({ entityRef, owner }) => ({
            entityRef,
            kind: 'operatingmodel',
            owner,
          }))
      : (await partyRefs.of(kind)).map(thingNamed);
  const readable = await visibility.readable(things);
  return [...readable].sort();
}
