import type {
  DecisionListQuery,
  EntityListQuery,
  TeamAnswer,
  TeamQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { lockRow } from '../../../__testUtils__/mapAnswers';
import { whole } from '../../../__testUtils__/pages';
import { teamAnswer } from '../../../__testUtils__/teamAnswers';
import { TestOperatingModelApi } from '../../../__testUtils__/TestOperatingModelApi';
import { portal, service } from './teamEntities';

/** A backend that knows one team. It keeps what it was asked, the last question last. */
export class TeamApi extends TestOperatingModelApi {
  team: TeamAnswer | Error = {
    ...teamAnswer,
    entities: whole([service, portal]),
  };
  readonly askedTeams: [string, TeamQuery][] = [];
  readonly askedEntities: EntityListQuery[] = [];
  readonly askedDecisions: DecisionListQuery[] = [];

  constructor() {
    super();
    this.onGetTeam = (groupRef, query) => {
      this.askedTeams.push([groupRef, query]);
      return this.team;
    };
    this.onListEntities = query => {
      this.askedEntities.push(query);
      return whole([portal]);
    };
    this.onListDecisions = query => {
      this.askedDecisions.push(query);
      return whole([{ ...lockRow, held: ['accountable'] }]);
    };
  }
}
