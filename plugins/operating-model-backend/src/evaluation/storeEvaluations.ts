import type { Knex } from 'knex';
import { changedRows } from '../database/sql/changedRows';
import { deleteEntities } from '../database/entities/deleteRows';
import { encodeRecord } from '../database/sql/encodeRecord';
import type { EntityRecord } from '../database/entities/EntityRecord';
import type { EntityWriter } from '../database/entities/EntityWriter';
import { inTransaction, retryTransient } from '../database/sql/retryTransient';
import type { ModelRecord } from '../database/models/ModelRecord';
import type { PartyRecord } from '../database/parties/PartyRecord';
import { recordset } from '../database/sql/recordset';
import { shiftRollups } from '../database/rollups/rollups';
import { writeModels } from '../database/models/writeModels';
import { writeParties } from '../database/parties/writeParties';
import type { StoredRow } from '../database/entities/storedRows';

/** What single evaluations have found. */
export interface Evaluations {
  /** Entities as they are now, each with the row that was read before. */
  evaluated: { record: EntityRecord; stored?: StoredRow }[];
  /** Rows of entities that the catalog no longer has. */
  gone: StoredRow[];
  models: ModelRecord[];
  parties: PartyRecord[];
  /** When the evaluation began. */
  at: Date;
}

/**
 * Stores evaluations in one transaction, each only over the row that was read before it. What has not changed is
 * confirmed: it counts as evaluated, so that a sweep that read the catalog earlier does not write over it.
 *
 * @returns false where somebody else wrote one of the rows meanwhile; it has to be evaluated again
 */
export async function storeEvaluations(
  knex: Knex,
  writer: EntityWriter,
  evaluations: Evaluations,
): Promise<boolean> {
  const { evaluated, gone, models, parties } = evaluations;
  const at = evaluations.at.toISOString();
  const unchanged = evaluated.flatMap(({ record, stored }) =>
    stored?.content_hash === record.content_hash ? [stored] : [],
  );
  const changed = evaluated.filter(
    ({ record, stored }) => stored?.content_hash !== record.content_hash,
  );
  if (changed.length + gone.length + models.length + parties.length === 0) {
    const confirmed = await retryTransient(() => confirm(knex, unchanged, at));
    return confirmed === unchanged.length;
  }

  return inTransaction(knex, async transaction => {
    let complete = true;
    if (parties.length > 0) {
      await writeParties(transaction, parties);
    }
    if (models.length > 0) {
      await writeChangedModels(transaction, models, at);
    }
    const shifts: Parameters<typeof shiftRollups>[1][number][] = [];
    if (changed.length > 0) {
      const json = changed.map(({ record, stored }) =>
        encodeRecord({
          ...record,
          base_version: stored?.version ?? 0,
          changed_at: at,
          refreshed_at: at,
        }),
      );
      const { entityRefs } = await writer.write(transaction, {
        json: `[${json.join(',')}]`,
        onlyNew: changed.every(({ stored }) => !stored),
      });
      const written = new Set(entityRefs);
      complete = written.size === changed.length;
      for (const { record, stored } of changed) {
        if (written.has(record.entity_ref)) {
          shifts.push({ before: stored, after: record });
        }
      }
    }
    if (unchanged.length > 0) {
      const confirmed = await confirm(transaction, unchanged, at);
      complete &&= confirmed === unchanged.length;
    }
    for (const row of gone) {
      if ((await deleteEntities(transaction, [row])) === 1) {
        shifts.push({ before: row });
      } else {
        complete = false;
      }
    }
    await shiftRollups(transaction, shifts);
    return complete;
  });
}

async function confirm(
  knex: Knex,
  rows: readonly StoredRow[],
  at: string,
): Promise<number> {
  if (rows.length === 0) {
    return 0;
  }
  return changedRows(
    await knex.raw(
      `update entities set refreshed_at = ?, version = version + 1 where exists (
        select 1 from ${recordset(knex, { id: 'integer', version: 'integer' })}
        where input.id = entities.id and input.version = entities.version)`,
      [at, JSON.stringify(rows.map(({ id, version }) => ({ id, version })))],
    ),
  );
}

async function writeChangedModels(
  transaction: Knex.Transaction,
  models: readonly ModelRecord[],
  at: string,
): Promise<void> {
  for (const model of models) {
    const stored = await transaction('models')
      .where({ entity_ref: model.entity_ref })
      .first('version', 'content_hash');
    if (stored?.content_hash !== model.content_hash) {
      await writeModels(transaction, [
        {
          ...model,
          base_version: stored?.version ?? 0,
          changed_at: at,
          refreshed_at: at,
        },
      ]);
    }
  }
}
