import type { DecisionMap } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { contentHash } from '../sql/contentHash';
import { storableText } from '../sql/encodeRecord';

/** What the history of a model is made from, in the names of the columns of `models`. */
export interface MappedModel {
  entity_ref: string;
  in_force?: string;
  model_version?: string;
  decision_map?: string;
}

/**
 * Adds a point to the history of a model's clarity where its content or its clarity differs from the last point, with
 * what changed it.
 *
 * @returns how many rows were written: one or none
 */
export async function recordClarity(
  transaction: Knex.Transaction,
  model: MappedModel,
  changedAt: string,
): Promise<number> {
  if (!model.decision_map || !model.in_force) {
    return 0;
  }
  const map: DecisionMap = JSON.parse(model.decision_map);
  const content = contentHash({ inForce: model.in_force });
  const clarity = JSON.stringify({
    clarity: map.clarity,
    areas: map.clarityOfAreas,
    parties: map.clarityOfParties,
  });
  const last = await transaction('clarity_points')
    .where({ model_ref: model.entity_ref })
    .orderBy('id', 'desc')
    .first('content_hash', 'clarity', 'unknown_parties');
  if (
    last?.content_hash === content &&
    last.clarity === storableText(clarity)
  ) {
    return 0;
  }
  const cause = causeOf(last?.content_hash, content);
  const before: string[] =
    cause === 'parties' ? JSON.parse(last.unknown_parties) : [];
  const now = cause === 'parties' ? map.unknownParties : [];
  await transaction('clarity_points').insert({
    model_ref: model.entity_ref,
    at: changedAt,
    version: model.model_version ? storableText(model.model_version) : null,
    cause,
    left_parties: JSON.stringify(now.filter(party => !before.includes(party))),
    arrived_parties: JSON.stringify(
      before.filter(party => !now.includes(party)),
    ),
    clarity: storableText(clarity),
    unknown_parties: JSON.stringify(map.unknownParties),
    content_hash: content,
  });
  return 1;
}

function causeOf(
  before: string | undefined,
  now: string,
): 'first' | 'model' | 'parties' {
  if (before === undefined) {
    return 'first';
  }
  return before === now ? 'parties' : 'model';
}
