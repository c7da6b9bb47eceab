import type { Knex } from 'knex';
import { deleteEntities } from '../database/entities/deleteEntities';
import type { EntityWrite } from '../database/entities/EntityRecord';
import type { EntityWriter } from '../database/entities/EntityWriter';
import type { ModelWrite } from '../database/models/ModelWrite';
import { confirmModels } from '../database/models/confirmModels';
import { writeModels } from '../database/models/writeModels';
import type { PartyRecord } from '../database/parties/PartyRecord';
import { writeParties } from '../database/parties/writeParties';
import { deleteResults } from '../database/results/deleteResults';
import { RollupShifts } from '../database/rollups/RollupShifts';
import { changedRows } from '../database/sql/changedRows';
import { recordset } from '../database/sql/recordset';
import { inTransaction, retryTransient } from '../database/sql/retryTransient';

/** A row that was read before an evaluation. */
type ReadRow = { id: number; version: number };

/** What single evaluations have found. */
export interface Evaluations {
  /** Entities that are not as they are stored. */
  changed: EntityWrite[];
  /** Rows of entities that are. */
  unchanged: ReadRow[];
  /** Rows of entities that the catalog no longer has. */
  gone: ReadRow[];
  models: ModelWrite[];
  /** Models that are as they are stored. */
  unchangedModels: { entity_ref: string; version: number }[];
  parties: PartyRecord[];
  /** When the evaluation began. */
  at: Date;
}

/**
 * Stores evaluations, all of them or none, each only over the row that was read before it. What has not changed is
 * confirmed: it counts as evaluated, so that a sweep that read the catalog earlier does not write over it.
 *
 * @returns false where somebody else wrote one of the rows meanwhile; it has to be evaluated again
 */
export async function storeEvaluations(
  knex: Knex,
  writer: EntityWriter,
  evaluations: Evaluations,
): Promise<boolean> {
  const { changed, unchanged, gone, models, unchangedModels, parties } =
    evaluations;
  const at = evaluations.at.toISOString();
  const others = [changed, gone, models, unchangedModels, parties];
  if (others.every(({ length }) => length === 0)) {
    const confirmed = await retryTransient(() => confirm(knex, unchanged, at));
    return confirmed === unchanged.length;
  }

  const write = async (on: Knex, rollups?: RollupShifts) => {
    const encoder = writer.createEncoder();
    changed.forEach(record => encoder.add(record));
    const batch = {
      data: encoder.take(),
      onlyNew: changed.every(({ base_version }) => base_version === 0),
    };
    const { entityRefs } = await writer.write(on, batch, rollups);
    return entityRefs.length === changed.length;
  };
  const beside = [unchanged, gone, models, unchangedModels, parties];
  if (writer.isOneStatement && beside.every(({ length }) => length === 0)) {
    return retryTransient(() => write(knex));
  }
  return inTransaction(knex, async transaction => {
    let complete = true;
    if (parties.length > 0) {
      await writeParties(transaction, parties, at);
    }
    const writtenModels = await writeModels(transaction, models);
    const seen = await confirmModels(transaction, unchangedModels, at);
    if (
      writtenModels.entityRefs.length + seen <
      models.length + unchangedModels.length
    ) {
      // What was said of the entities is of an older model, too.
      return false;
    }
    if (unchanged.length > 0) {
      const confirmed = await confirm(transaction, unchanged, at);
      complete &&= confirmed === unchanged.length;
    }
    // Rollups come last: who waits for a group holds nothing that the one who has it may still want.
    const rollups = gone.length > 0 ? new RollupShifts() : undefined;
    if (rollups) {
      const removed = await deleteEntities(transaction, gone, rollups);
      await deleteResults(transaction, removed);
      complete &&= removed.length === gone.length;
    }
    if (changed.length > 0) {
      const written = await write(transaction, rollups);
      complete &&= written;
    }
    await rollups?.apply(transaction);
    return complete;
  });
}

async function confirm(
  knex: Knex,
  rows: readonly ReadRow[],
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
