import type { Knex } from 'knex';
import { isPostgres } from '../sql/recordset';
import type { ModelTexts } from './ModelDocuments';

/**
 * The part of a FROM clause that joins the texts of `models`, but for those documents that are kept parsed: they are large,
 * and nearly always kept. It contains one `?`, for the JSON array of their hashes.
 */
export function joinModelTexts(knex: Knex): string {
  const kept = isPostgres(knex)
    ? 'select json_array_elements_text(?::json)'
    : 'select value from json_each(?)';
  return `left join models as texts
    on texts.entity_ref = models.entity_ref and texts.content_hash not in (${kept})
    left join results as judged on judged.subject_ref = texts.entity_ref`;
}

/** The columns of the join, and the hash. */
export const MODEL_TEXT_COLUMNS = {
  content_hash: 'models.content_hash',
  text_in_force: 'texts.in_force',
  text_findings: 'judged.findings',
  text_decision_map: 'texts.decision_map',
};

/** The texts of a row that was read with {@link MODEL_TEXT_COLUMNS}. */
export function toModelTexts(row: any): ModelTexts {
  return {
    contentHash: row.content_hash,
    inForce: row.text_in_force ?? undefined,
    findings: row.text_findings ?? undefined,
    decisionMap: row.text_decision_map ?? undefined,
  };
}
