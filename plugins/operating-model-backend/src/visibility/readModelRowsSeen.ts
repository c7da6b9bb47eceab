import { countBySeverity } from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  readModelRows,
  type StoredModelRow,
} from '../database/models/readModelRows';
import { opened, type Seen } from './Seen';

/** What a list shows of a model. */
export type SeenModelRow = StoredModelRow;

/** Every model that the caller may read, in the order of their references, its findings counted as far as the caller may see them. */
export async function readModelRowsSeen(seen: Seen): Promise<SeenModelRow[]> {
  const { knex, visibility, modelFindings } = seen[opened];
  const [rows, findings] = await Promise.all([
    readModelRows(knex),
    modelFindings(),
  ]);
  const readable = await visibility.readable(
    rows.map(({ entityRef, owner }) => ({
      entityRef,
      kind: 'operatingmodel',
      owner,
    })),
  );
  return rows
    .filter(({ entityRef }) => readable.has(entityRef))
    .map(row => {
      const own = findings.get(row.entityRef);
      return own ? { ...row, findings: countBySeverity(own.findings) } : row;
    });
}
