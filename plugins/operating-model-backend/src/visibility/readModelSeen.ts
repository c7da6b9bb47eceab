import {
  visibleFindings,
  type ModelProblem,
  type OperatingModel,
  type Told,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { thingNamed } from '../database/entities/CatalogThing';
import { readModel } from '../database/models/readModel';
import type { StoredModelRow } from '../database/models/readModelRows';
import { narrowMap, type SeenDecisionMap } from './narrowMap';
import { opened, type Seen } from './Seen';
import { withoutHiddenParts } from './withoutHiddenParts';

/** What a caller may see of one model, whether it is in use or not. */
export interface SeenModelInFull extends Told {
  /** As it is stored, but for its findings. */
  row: Omit<StoredModelRow, 'findings'>;
  /** What is wrong in its text. */
  problems: ModelProblem[];
  /** Its version in force without its hidden parts; undefined where no text was ever valid. */
  model?: OperatingModel;
  /** How its decisions stand, but for hidden ones. */
  decisionMap?: SeenDecisionMap;
}

/**
 * One model; undefined where there is none or it may not be read.
 *
 * @param entityRef - full reference in lower case
 */
export async function readModelSeen(
  seen: Seen,
  entityRef: string,
): Promise<SeenModelInFull | undefined> {
  const { knex, documents, visibility } = seen[opened];
  const stored = await readModel(knex, documents, entityRef);
  const readable = await visibility.readable([
    stored
      ? { entityRef, kind: 'operatingmodel', owner: stored.owner }
      : thingNamed(entityRef),
  ]);
  if (!stored || !readable.has(entityRef)) {
    return undefined;
  }
  const { problems, document, findings: _, ...row } = stored;
  const { inForce, findings, notKnown, decisionMap } = document;
  if (!inForce) {
    return { row, problems, findings, notKnown };
  }
  const model = await withoutHiddenParts(seen, inForce);
  return {
    row,
    problems,
    model,
    decisionMap: decisionMap && narrowMap(decisionMap, model),
    findings: visibleFindings(findings, inForce, model),
    notKnown: visibleFindings(notKnown, inForce, model),
  };
}
