import type { EntityRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { countEntities } from '../database/entities/countEntities';
import {
  readEntityPage,
  type EntityPageRequest,
  type StoredEntityPage,
} from '../database/entities/readEntityPage';
import { readRolesHeld } from '../database/entities/readRolesHeld';
import { readPartiesSeen } from './readPartiesSeen';
import { opened, type Seen } from './Seen';
import { withStandings } from './withStandings';

export type { EntityFilter } from '../database/entities/filter/EntityFilter';
export { columnsOf } from '../database/entities/filter/EntityOrder';

/** A page of entities as a caller may see them. */
export interface SeenEntityPage extends Omit<StoredEntityPage, 'items'> {
  items: EntityRow[];
  totalItems: number;
}

/**
 * A page of entities, each with how it stands.
 *
 * @param totalItems - where an earlier page has counted them
 */
export async function readEntityPageSeen(
  seen: Seen,
  request: EntityPageRequest,
  totalItems: number | undefined,
): Promise<SeenEntityPage> {
  const { knex, rows } = seen[opened];
  const models = await seen[opened].toldOfModels();
  const { finding } = request.filter;
  const filter = {
    ...request.filter,
    // They have these codes only in findings that the caller may not see.
    except:
      finding &&
      [...models].flatMap(([model, { findings, hidesSome }]) =>
        hidesSome && !findings.some(({ code }) => finding.includes(code))
          ? [model]
          : [],
      ),
  };
  const [page, total] = await Promise.all([
    readEntityPage(knex, rows, { ...request, filter }),
    totalItems ?? countEntities(knex, rows, filter),
  ]);
  const [owners, held] = await Promise.all([
    readPartiesSeen(
      seen,
      // What is written in place of an owner, and is no reference, begins with a quotation mark.
      page.items.flatMap(({ owner }) =>
        owner && !owner.startsWith('"') ? [owner] : [],
      ),
    ),
    filter.party &&
      readRolesHeld(
        knex,
        page.items.map(({ entityRef }) => entityRef),
        filter.party,
      ),
  ]);
  return {
    ...page,
    items: (await withStandings(knex, page.items, models)).map(row => ({
      ...row,
      ownerTitle: row.owner && owners.get(row.owner)?.title,
      held: held && (held.get(row.entityRef) ?? []),
    })),
    totalItems: total,
  };
}
