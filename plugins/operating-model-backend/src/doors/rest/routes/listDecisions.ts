import { assembleDecisionRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { decodeCursor } from '../cursor/Cursor';
import { pageInfoOf } from '../cursor/pageInfoOf';
import type { DecisionMaps } from '../../../questions/map/DecisionMaps';
import {
  positionTypes,
  type DecisionPosition,
} from '../../../questions/map/DecisionOrder';
import { pageOfDecisions } from '../../../questions/map/pageOfDecisions';
import { readPartiesSeen } from '../../../visibility/readPartiesSeen';
import type { RouteMounter } from '../RouteMounter';

/** `GET /decisions` */
export function listDecisions(
  mount: RouteMounter,
  options: { knex: Knex; maps: DecisionMaps; now: () => Date },
): void {
  mount.route('listDecisions', async ({ query, visibility }) => {
    const { limit, cursor: given, sort = 'gaps', ...filter } = query;
    const scope = { ...filter, sort };
    const cursor =
      given === undefined
        ? undefined
        : decodeCursor(given, scope, positionTypes(sort));
    const models = await options.maps.of(filter, visibility);
    const entries = models.flatMap(({ decisions }) => decisions);
    const now = options.now();
    const page = pageOfDecisions(entries, {
      sort,
      limit,
      now,
      from: cursor && {
        position: cursor.position as DecisionPosition,
        backwards: cursor.backwards,
      },
    });
    const parties = await readPartiesSeen(
      options.knex,
      visibility,
      page.items.flatMap(entry => [...entry.parties]),
    );
    const totalItems = cursor?.totalItems ?? entries.length;
    return {
      items: page.items.map(entry => assembleDecisionRow(entry, parties, now)),
      totalItems,
      pageInfo: pageInfoOf(scope, page, cursor, totalItems),
    };
  });
}
