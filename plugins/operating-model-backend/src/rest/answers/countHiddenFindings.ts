import {
  countBySeverity,
  visibleFindings,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import type { ModelDocuments } from '../../database/read/ModelDocuments';
import {
  readModelsInForce,
  type StoredModelInForce,
} from '../../database/read/readModelsInForce';
import type { Visibility } from '../../permissions/Visibility';
import { withoutHiddenParts } from './withoutHiddenParts';

type Counts = ReturnType<typeof countBySeverity>;

/**
 * How many findings of models are about parts that the caller may not see, by reference of the model: stored counts have them
 * too. Models without any may be absent.
 */
export async function countHiddenFindings(
  options: { knex: Knex; documents: ModelDocuments; visibility: Visibility },
  modelRefs: readonly string[],
): Promise<Map<string, Counts>> {
  const { knex, documents, visibility } = options;
  if (visibility.isUnrestricted || modelRefs.length === 0) {
    return new Map();
  }
  const asked = (await readModelsInForce(knex, documents)).filter(
    ({ entityRef }) => modelRefs.includes(entityRef),
  );
  return new Map(
    await Promise.all(
      asked.map(
        async ({ entityRef, document }) =>
          [entityRef, await countHidden(knex, visibility, document)] as const,
      ),
    ),
  );
}

async function countHidden(
  knex: Knex,
  visibility: Visibility,
  { inForce, findings }: StoredModelInForce['document'],
): Promise<Counts> {
  if (!inForce) {
    return countBySeverity([]);
  }
  const shown = await withoutHiddenParts(knex, visibility, inForce);
  const visible = new Set(visibleFindings(findings, inForce, shown));
  return countBySeverity(findings.filter(finding => !visible.has(finding)));
}
