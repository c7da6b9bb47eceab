import type { Knex } from 'knex';
import { storableText } from '../sql/encodeRecord';
import type { ModelWrite } from './ModelWrite';
import { recordClarity } from '../clarity/recordClarity';

/**
 * Inserts or replaces models whose stored version still is the `base_version`, with the history of their clarity. Models
 * are few and large: a few statements each.
 *
 * @returns how many rows were written
 */
export async function writeModels(
  transaction: Knex.Transaction,
  writes: readonly ModelWrite[],
): Promise<number> {
  let rows = 0;
  for (const { base_version: baseVersion, ...write } of writes) {
    const row = {
      ...Object.fromEntries(
        Object.entries(write).map(([name, value]) => [
          name,
          typeof value === 'string' ? storableText(value) : value ?? null,
        ]),
      ),
      version: baseVersion + 1,
    };
    const { refreshed_at: _, ...replaced } = row as typeof row & {
      refreshed_at?: string;
    };
    const written = await transaction('models')
      .insert(row)
      .onConflict('entity_ref')
      .merge(write.refreshed_at ? row : replaced)
      .where('models.version', baseVersion)
      .returning('entity_ref');
    if (written.length > 0) {
      rows +=
        1 +
        (await recordClarity(transaction, {
          ...write,
          base_version: baseVersion,
        }));
    }
  }
  return rows;
}
