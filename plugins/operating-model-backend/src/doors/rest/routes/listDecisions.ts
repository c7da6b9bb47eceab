import { assembleDecisionRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { decodeCursor } from '../cursor/Cursor';
import { pageInfoOf } from '../cursor/pageInfoOf';
import { readDecisionMaps } from '../../../questions/map/readDecisionMaps';
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
  options: { now: () => Date },
): void {
  mount.route('listDecisions', async ({ query, seen }) => {
    const { limit, cursor: given, sort = 'gaps', ...filter } = query;
    const scope = { ...filter, sort };
    const cursor =
      given === undefined
        ? undefined
        : decodeCursor(given, scope, positionTypes(sort));
    const models = await readDecisionMaps(filter, seen);
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
      seen,
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
