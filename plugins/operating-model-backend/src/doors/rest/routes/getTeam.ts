import {
  answerParty,
  sortLoads,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { notFound } from '../../../questions/notFound';
import { FEW_BYTES, FEW_ROWS } from '../../../questions/pages/fitPage';
import { pageOfList } from '../../../questions/pages/pageOfList';
import type {
  TeamAnswers,
  TeamFilter,
} from '../../../questions/party/TeamAnswers';
import { answerPage } from '../cursor/answerPage';
import { entityScope } from '../cursor/entityScope';
import { pageInfoOf } from '../cursor/pageInfoOf';
import { toEntityFilter } from '../filter/toEntityFilter';
import { referenceOf } from '../referenceOf';
import type { RouteMounter } from '../RouteMounter';

/** `GET /teams/{namespace}/{name}` */
export function getTeam(
  mount: RouteMounter,
  { teamAnswers }: { teamAnswers: TeamAnswers },
): void {
  mount.route('getTeam', async ({ params, query, seen }) => {
    const entityRef = referenceOf({ kind: 'group', ...params });
    const filter: TeamFilter = { party: [entityRef], below: query.below };
    const team = await teamAnswers.of(filter, seen);
    if (!team) {
      throw notFound(entityRef);
    }
    const { failing, onCall, due, queues, entities, load } = team;
    const parties = new Map([[entityRef, team.party]]);
    const decisionScope = { ...filter, sort: 'gaps' };
    const loadScope = { list: 'load', ...filter, sort: 'share' };
    const loads = pageOfList(
      sortLoads(load.parties, 'share'),
      ({ party }) => party.entityRef,
      { limit: FEW_ROWS },
    );
    return {
      ...answerParty({ parties }, entityRef),
      failing,
      onCall,
      due,
      decisions: answerPage(
        decisionScope,
        team.decisions,
        undefined,
        2 * FEW_BYTES,
      ),
      queues,
      entities: {
        items: entities.items,
        totalItems: entities.totalItems,
        pageInfo: pageInfoOf(
          entityScope(toEntityFilter(filter), filter.below, '-findings'),
          entities,
          undefined,
          entities.totalItems,
        ),
      },
      load: {
        parties: answerPage(loadScope, loads, undefined, FEW_BYTES),
        sum: load.sum,
        concentration: load.concentration,
      },
    };
  });
}
