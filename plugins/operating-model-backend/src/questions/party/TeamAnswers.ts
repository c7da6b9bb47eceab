import {
  answerQueues,
  type DecisionRow,
  type PartyView,
  type Load,
  type TeamAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  readEntityPageSeen,
  type SeenEntityPage,
} from '../../visibility/readEntityPageSeen';
import { readInheritedSeen } from '../../visibility/readInheritedSeen';
import { readModelsSeen } from '../../visibility/readModelsSeen';
import { readPartySeen } from '../../visibility/readPartySeen';
import { readUsesSeen } from '../../visibility/readUsesSeen';
import type { Seen } from '../../visibility/Seen';
import type { LoadAnswers } from '../load/LoadAnswers';
import { readDecisionPage } from '../map/readDecisionPage';
import { firstFew } from '../pages/firstFew';
import { FEW_ROWS } from '../pages/fitPage';
import type { RowPage } from '../pages/RowPage';
import { readPartiesAsked } from '../readPartiesAsked';
import type { PartyQuestions } from './partyContext';
import { readDue } from './readDue';
import { readFailing } from './readFailing';
import { readTeamRotations } from './readTeamRotations';

/** What is asked of the lists of which a team has the first page; their cursors belong to it. */
export interface TeamFilter {
  party: string[];
  below?: 'true' | 'false';
}

/** The page of a team, its lists not yet answered as pages. */
export interface TeamInFull
  extends Pick<TeamAnswer, 'failing' | 'onCall' | 'due' | 'queues'> {
  party: PartyView;
  decisions: RowPage<DecisionRow>;
  entities: SeenEntityPage;
  load: Load;
}

/** The answers about groups. */
export class TeamAnswers {
  readonly #options: PartyQuestions & { loadAnswers: LoadAnswers };

  constructor(options: PartyQuestions & { loadAnswers: LoadAnswers }) {
    this.#options = options;
  }

  /**
   * Everything about a group as the caller may see it, in a number of statements that does not depend on how much it has; undefined
   * where there is no such group or it may not be read.
   *
   * @param filter - names the one group
   */
  async of(filter: TeamFilter, seen: Seen): Promise<TeamInFull | undefined> {
    const { checks, loadAnswers } = this.#options;
    const now = this.#options.now();
    const [entityRef] = filter.party;
    const party = await readPartySeen(seen, entityRef);
    if (!party) {
      return undefined;
    }
    const parties = (await readPartiesAsked(seen, filter)) ?? [entityRef];
    const theirs = new Set(parties);
    const [models, seenUses] = await Promise.all([
      readModelsSeen(seen),
      readUsesSeen(seen, { owner: parties }),
    ]);
    const { uses } = seenUses;
    const inherited = await readInheritedSeen(
      seen,
      uses.flatMap(({ model }) => model ?? []),
    );
    const [failing, onCall, due, decisions, entities, load] = await Promise.all(
      [
        readFailing(parties, { seen, models, seenUses, checks }),
        readTeamRotations(theirs, {
          ...this.#options,
          seen,
          models,
          inherited,
          uses,
        }),
        readDue(parties, { seen, models, now }),
        readDecisionPage(
          filter,
          { sort: 'gaps', limit: FEW_ROWS },
          { seen, now },
        ),
        readEntityPageSeen(
          seen,
          {
            filter: { party: parties },
            sort: '-findings',
            limit: FEW_ROWS,
          },
          undefined,
        ),
        loadAnswers.of(filter, seen),
      ],
    );
    const queues = models.flatMap(({ model }) => answerQueues(model, theirs));
    return {
      party,
      failing,
      onCall,
      due,
      decisions,
      queues: firstFew(queues),
      entities,
      load,
    };
  }
}
