import type { Knex } from 'knex';

/** How often something was asked that a model does not know. */
export interface OffModelCount {
  /** One of the spellings in which it was asked. */
  words: string;
  /** The words in one spelling, to count by. */
  key: string;
  entityRef?: string;
  questions: number;
}

/** More different questions than a page can be about. */
const MOST_ROWS = 2000;

/**
 * Counts what was asked and not in the models, per words and entity, in one statement; the most asked first.
 *
 * @param since - ISO 8601 UTC
 */
export async function readOffModelQuestions(
  knex: Knex,
  modelRefs: readonly string[],
  since: string,
): Promise<OffModelCount[]> {
  const rows: any[] = await knex('off_model_questions')
    .select('words_key', 'entity_ref')
    .max({ words: 'words' })
    .count({ total: '*' })
    .where('asked_at', '>=', since)
    .where(asked =>
      asked.whereIn('model_ref', modelRefs).orWhereNull('model_ref'),
    )
    .groupBy('words_key', 'entity_ref')
    .orderBy([
      { column: 'total', order: 'desc' },
      { column: 'words_key', order: 'asc' },
    ])
    .limit(MOST_ROWS);
  return rows.map(row => ({
    words: row.words,
    key: row.words_key,
    entityRef: row.entity_ref ?? undefined,
    questions: Number(row.total),
  }));
}
