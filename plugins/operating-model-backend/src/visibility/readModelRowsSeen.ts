import {
  standingOfModel,
  type Standing,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  readModelRows,
  type StoredModelRow,
} from '../database/models/readModelRows';
import { opened, type Seen } from './Seen';

/** What a list shows of a model. */
export interface SeenModelRow extends Omit<StoredModelRow, 'findings'> {
  standing: Standing;
}

/** Every model that the caller may read, in the order of their references, with how it stands as far as the caller may see that. */
export async function readModelRowsSeen(seen: Seen): Promise<SeenModelRow[]> {
  const { knex, visibility, toldOfModels } = seen[opened];
  const [rows, told] = await Promise.all([readModelRows(knex), toldOfModels()]);
  const readable = await visibility.readable(
    rows.map(({ entityRef, owner }) => ({
      entityRef,
      kind: 'operatingmodel',
      owner,
    })),
  );
  return rows
    .filter(({ entityRef }) => readable.has(entityRef))
    .map(({ findings: _, ...row }) => ({
      ...row,
      standing: standingOfModel(
        // A model that has come in between the two statements is counted by the next request.
        told.get(row.entityRef) ?? { findings: [], notKnown: [] },
      ),
    }));
}
