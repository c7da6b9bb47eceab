import {
  assembleDecisionRow,
  type DecisionRow,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import type { Seen } from '../../visibility/Seen';
import type { RowPage } from '../pages/RowPage';
import { readPartiesAsked } from '../readPartiesAsked';
import { goesByTitles } from './DecisionOrder';
import { pageOfDecisions, type DecisionRequest } from './pageOfDecisions';
import { partiesOfMap } from './partiesOfMap';
import { readDecisionMaps, type MapQuery } from './readDecisionMaps';

/**
 * A page of decisions.
 *
 * @throws InputError where a reference cannot be read
 * @throws NotFoundError where `entityRef` may not be read
 */
export async function readDecisionPage(
  query: MapQuery,
  request: DecisionRequest,
  options: { seen: Seen; now: Date },
): Promise<RowPage<DecisionRow>> {
  const { seen, now } = options;
  const [models, asked] = await Promise.all([
    readDecisionMaps(query, seen),
    readPartiesAsked(seen, query),
  ]);
  const named = goesByTitles(request.sort)
    ? await readPartiesSeen(seen, partiesOfMap(models))
    : undefined;
  const page = pageOfDecisions(
    models.flatMap(({ decisions }) => decisions),
    request,
    {
      now,
      titleOf: party => named?.get(party)?.title ?? parseEntityRef(party).name,
    },
  );
  const parties =
    named ??
    (await readPartiesSeen(
      seen,
      page.rows.flatMap(({ item }) => [...item.parties]),
    ));
  const held = asked && new Set(asked);
  return {
    ...page,
    rows: page.rows.map(({ item, position }) => ({
      item: assembleDecisionRow(item, parties, now, held),
      position,
    })),
  };
}
