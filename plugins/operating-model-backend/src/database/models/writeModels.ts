import type { Knex } from 'knex';
import { recordClarity } from '../clarity/recordClarity';
import { writeResults } from '../results/writeResults';
import { storableText } from '../sql/encodeRecord';
import { ETAG_SINCE } from '../transitions/ETAG_SINCE';
import type { ModelWrite } from './ModelWrite';

/**
 * Inserts or replaces models whose stored version still is the `base_version`, with what the checks say of them and the
 * history of their clarity. Models are few and large: a few statements each.
 *
 * @returns the references of those that were written, and how many rows in all
 */
export async function writeModels(
  transaction: Knex.Transaction,
  writes: readonly ModelWrite[],
): Promise<{ entityRefs: string[]; rows: number }> {
  const entityRefs: string[] = [];
  let rows = 0;
  for (const write of writes) {
    const { columns, results, changed_at: changedAt } = write;
    const replaced = {
      ...Object.fromEntries(
        Object.entries(columns).map(([name, value]) => [
          name,
          typeof value === 'string' ? storableText(value) : value ?? null,
        ]),
      ),
      changed_at: changedAt,
      version: write.base_version + 1,
    };
    const row = {
      ...replaced,
      etag_since: changedAt,
      refreshed_at: write.refreshed_at ?? null,
    };
    const written = await transaction('models')
      .insert(row)
      .onConflict('entity_ref')
      .merge({
        ...(write.refreshed_at ? row : replaced),
        etag_since: transaction.raw(ETAG_SINCE.models),
      })
      .where('models.version', write.base_version)
      .returning('entity_ref');
    if (written.length > 0) {
      entityRefs.push(columns.entity_ref);
      rows +=
        1 +
        (await writeResults(transaction, columns.entity_ref, results)) +
        (write.filling
          ? 0
          : await recordClarity(transaction, columns, changedAt));
    }
  }
  return { entityRefs, rows };
}
