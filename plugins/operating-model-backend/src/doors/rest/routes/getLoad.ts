import { sortLoads } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { LoadAnswers } from '../../../questions/load/LoadAnswers';
import { LIST_POSITION, pageOfList } from '../../../questions/pages/pageOfList';
import { answerPage } from '../cursor/answerPage';
import { firstOfLoadList } from '../cursor/firstOfLoadList';
import { readCursor } from '../cursor/readCursor';
import type { RouteMounter } from '../RouteMounter';

/** `GET /load` */
export function getLoad(
  mount: RouteMounter,
  { loadAnswers }: { loadAnswers: LoadAnswers },
): void {
  mount.route('getLoad', async ({ query, seen }) => {
    const { limit, cursor: _, sort = 'share', ...filter } = query;
    const scope = { list: 'load', ...filter, sort };
    const cursor = readCursor(query, scope, LIST_POSITION);
    const load = await loadAnswers.of(filter, seen);
    const { sum, concentration, lists, limits } = load;
    const page = pageOfList(
      sortLoads(load.parties, sort),
      ({ party }) => party.entityRef,
      { limit, from: cursor },
    );
    return {
      parties: answerPage(scope, page, cursor),
      sum,
      concentration,
      areas: firstOfLoadList(lists, 'areas', filter),
      stops: firstOfLoadList(lists, 'stops', filter),
      orphaned: {
        decisions: firstOfLoadList(lists, 'orphanedDecisions', filter),
        queues: firstOfLoadList(lists, 'orphanedQueues', filter),
        rotations: firstOfLoadList(lists, 'orphanedRotations', filter),
        issueClasses: firstOfLoadList(lists, 'orphanedIssueClasses', filter),
      },
      limits,
    };
  });
}
