import type { Knex } from 'knex';
import { isPostgres } from '../sql/recordset';
import type { ModelTexts } from './ModelDocuments';

/**
 * The part of a FROM clause that says which documents of `models` are kept parsed. It contains one `?`, for the JSON array of their
 * hashes.
 */
export function joinKeptDocuments(knex: Knex): string {
  const kept = isPostgres(knex)
    ? 'json_array_elements_text(?::json) as kept(value)'
    : 'json_each(?) as kept';
  return `left join ${kept} on kept.value = models.content_hash`;
}

const unlessKept = (sql: string) =>
  `case when kept.value is null then ${sql} end`;

/** The hash of a model and its texts, but for those that are kept parsed: they are large, and nearly always kept. */
export const MODEL_TEXT_COLUMNS = {
  content_hash: 'models.content_hash',
  text_in_force: unlessKept('models.in_force'),
  // Beside the join, since it is nearly never looked at, and the fewer tables are joined, the less time goes into the plan.
  text_findings: unlessKept(
    '(select judged.findings from results as judged where judged.subject_ref = models.entity_ref)',
  ),
  text_decision_map: unlessKept('models.decision_map'),
  text_not_known: unlessKept('models.not_known'),
};

/** The same as parts of a SELECT. */
export function selectModelTexts(knex: Knex): { [name: string]: Knex.Raw } {
  return Object.fromEntries(
    Object.entries(MODEL_TEXT_COLUMNS).map(([name, sql]) => [
      name,
      knex.raw(sql),
    ]),
  );
}

/** The texts of a row that was read with {@link MODEL_TEXT_COLUMNS}. */
export function toModelTexts(row: any): ModelTexts {
  return {
    contentHash: row.content_hash,
    inForce: row.text_in_force ?? undefined,
    findings: row.text_findings ?? undefined,
    decisionMap: row.text_decision_map ?? undefined,
    notKnown: row.text_not_known ?? undefined,
  };
}
