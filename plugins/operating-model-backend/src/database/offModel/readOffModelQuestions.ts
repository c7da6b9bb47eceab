import type { Knex } from 'knex';
import { whereInJson } from '../sql/whereInJson';

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
 * @param among - which entities the questions may be about, beside those about none; any where undefined
 */
export async function readOffModelQuestions(
  knex: Knex,
  modelRefs: readonly string[],
  since: string,
  among?: readonly string[],
): Promise<OffModelCount[]> {
  const query = asked(knex, modelRefs, since);
  if (among) {
    query.where(about => {
      about.whereNull('entity_ref');
      about.orWhere(named =>
        whereInJson(
          knex,
          named,
          'off_model_questions.entity_ref',
          JSON.stringify(among),
        ),
      );
    });
  }
  const rows: any[] = await query
    .select('words_key', 'entity_ref')
    .max({ words: 'words' })
    .count({ total: '*' })
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

/** What such questions are about, in one statement. */
export async function readOffModelEntities(
  knex: Knex,
  modelRefs: readonly string[],
  since: string,
): Promise<string[]> {
  const rows: { entity_ref: string }[] = await asked(knex, modelRefs, since)
    .whereNotNull('entity_ref')
    .distinct('entity_ref');
  return rows.map(row => row.entity_ref);
}

function asked(
  knex: Knex,
  modelRefs: readonly string[],
  since: string,
): Knex.QueryBuilder {
  return knex('off_model_questions')
    .where('asked_at', '>=', since)
    .where(of => of.whereIn('model_ref', modelRefs).orWhereNull('model_ref'));
}
