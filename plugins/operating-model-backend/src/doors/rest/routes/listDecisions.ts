import { assembleDecisionRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { answerPage } from '../cursor/answerPage';
import { readCursor } from '../cursor/readCursor';
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
    const { limit, cursor: _, sort = 'gaps', ...filter } = query;
    const scope = { ...filter, sort };
    const cursor = readCursor(query, scope, positionTypes(sort));
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
      page.rows.flatMap(({ item }) => [...item.parties]),
    );
    const rows = page.rows.map(({ item, position }) => ({
      item: assembleDecisionRow(item, parties, now),
      position,
    }));
    return answerPage(scope, { ...page, rows }, cursor);
  });
}
