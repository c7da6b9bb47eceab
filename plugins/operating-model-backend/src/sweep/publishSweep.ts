import type { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { deleteEntities } from '../database/entities/deleteEntities';
import type { EntityWriter } from '../database/entities/EntityWriter';
import { inTransaction } from '../database/sql/retryTransient';
import { deleteModels } from '../database/models/deleteModels';
import { deleteResults } from '../database/results/deleteResults';
import { dropEmptyRollups } from '../database/rollups/dropEmptyRollups';
import { RollupShifts } from '../database/rollups/RollupShifts';
import { holdFence, recordSuccess } from '../database/sweepState/sweepState';
import { writeModels } from '../database/models/writeModels';
import { deleteParties, writeParties } from '../database/parties/writeParties';
import type { SweepPlan } from './SweepPlan';

/** Rows per statement that carries a list. */
const CHUNK = 500;

/**
 * Makes a plan the new state, in one transaction: all of it, or, where anything fails or a later sweep has started,
 * nothing. Rows that were evaluated singly since the plan read them stay.
 *
 * @returns how many rows were written, beside the record of the run, and the generation that is stored now
 * @throws StaleSweepError
 */
export async function publishSweep(options: {
  knex: Knex;
  writer: EntityWriter;
  plan: SweepPlan;
  token: number;
  startedAt: Date;
  signal: AbortSignal;
  holdDeletions: boolean;
}): Promise<{ rowsWritten: number; generation: number }> {
  const { knex, writer, plan, token, startedAt, signal } = options;
  return inTransaction(knex, async transaction => {
    let rowsWritten = 0;
    const rollups = new RollupShifts();
    const step = async (rows: Promise<number>) => {
      rowsWritten += await rows;
      await setImmediate();
      signal.throwIfAborted();
    };

    await holdFence(transaction, token);
    for (const chunk of chunks(plan.parties)) {
      await step(writeParties(transaction, chunk, startedAt.toISOString()));
    }
    await step(writeModels(transaction, plan.models).then(({ rows }) => rows));
    for await (const batch of plan.entities.batches()) {
      await step(
        writer.write(transaction, batch, rollups).then(({ rows }) => rows),
      );
    }
    if (!options.holdDeletions) {
      for (const chunk of chunks(plan.vanishedEntities)) {
        await step(
          remove(transaction, deleteEntities(transaction, chunk, rollups)),
        );
      }
      await step(
        remove(transaction, deleteModels(transaction, plan.vanishedModels)),
      );
      for (const chunk of chunks(plan.vanishedParties)) {
        await step(deleteParties(transaction, chunk));
      }
    }
    await step(rollups.apply(transaction));
    if (rowsWritten > 0) {
      await step(dropEmptyRollups(transaction));
    }
    const finishedAt = new Date();
    const generation = await recordSuccess(transaction, {
      evaluatedAt: startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      durationMs: Math.max(0, finishedAt.getTime() - startedAt.getTime()),
      entities: plan.evaluated,
      rowsWritten,
      definition: plan.definition,
      definitionChangedAt: plan.definitionChangedAt,
      filling: plan.filling,
      isFilledNow: plan.isFilledNow,
    });
    return { rowsWritten, generation };
  });
}

/** Removes what is stored of the subjects that were removed. */
async function remove(
  transaction: Knex.Transaction,
  removed: Promise<string[]>,
): Promise<number> {
  const references = await removed;
  return references.length + (await deleteResults(transaction, references));
}

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += CHUNK) {
    yield items.slice(start, start + CHUNK);
  }
}
