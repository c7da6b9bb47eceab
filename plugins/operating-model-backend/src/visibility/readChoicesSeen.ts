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
  const { knex, partyRefs, scopes, visibility } = seen[opened];
  if (kind === 'system' || kind === 'domain') {
    return sorted(await visibility.readable(await scopes.of(kind)));
  }
  if (kind !== 'model') {
    const parties = await partyRefs.of(kind);
    if (visibility.isUnrestricted) {
      return parties.flatMap(({ entityRef, hasPeople }) =>
        hasPeople ? [entityRef] : [],
      );
    }
    // Whether there is anybody in a group would tell of hidden people.
    return sorted(
      await visibility.readable(
        parties.map(({ entityRef }) => thingNamed(entityRef)),
      ),
    );
  }
  const models = (await readModelRows(knex)).filter(({ status }) =>
    isInUse(status),
  );
  return sorted(
    await visibility.readable(
      models.map(({ entityRef, owner }) => ({
        entityRef,
        kind: 'operatingmodel',
        owner,
      })),
    ),
  );
}

function sorted(references: ReadonlySet<string>): string[] {
  return [...references].sort();
}
