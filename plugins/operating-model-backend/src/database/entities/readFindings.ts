import type {
  EffectiveModel,
  Verdict,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { whereInJson } from '../sql/whereInJson';

/** What is stored of the findings of one entity. */
export interface StoredFindings {
  findings: Verdict[];
  effective: EffectiveModel;
}

/** The verdicts about entities that something is to be done about, worst first, in one statement; for few entities at a time. */
export async function readFindings(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, StoredFindings>> {
  if (entityRefs.length === 0) {
    return new Map();
  }
  const query = knex('entities')
    .join('results', 'results.subject_ref', 'entities.entity_ref')
    .join('entity_details', 'entity_details.entity_id', 'entities.id')
    .select(
      'entities.entity_ref',
      'results.findings',
      'entity_details.effective',
    );
  whereInJson(knex, query, 'entities.entity_ref', JSON.stringify(entityRefs));
  const rows: any[] = await query;
  return new Map(
    rows.map(row => [
      row.entity_ref,
      {
        findings: JSON.parse(row.findings),
        effective: JSON.parse(row.effective),
      },
    ]),
  );
}
