import {
  answerQueues,
  answerShifts,
  type DecisionRow,
  type DecisionRole,
  type PartyView,
  type PersonAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readModelsSeen } from '../../visibility/readModelsSeen';
import { readPartySeen } from '../../visibility/readPartySeen';
import type { Seen } from '../../visibility/Seen';
import { readDecisionPage } from '../map/readDecisionPage';
import { firstFew } from '../pages/firstFew';
import { FEW_ROWS } from '../pages/fitPage';
import type { RowPage } from '../pages/RowPage';
import { readerOfModel, type PartyQuestions } from './partyContext';
import { readDue } from './readDue';

/** The page of a person, its lists not yet answered as pages. */
export interface PersonInFull
  extends Pick<PersonAnswer, 'onCall' | 'shifts' | 'due' | 'queues'> {
  party: PartyView;
  decides: RowPage<DecisionRow>;
  standsIn: RowPage<DecisionRow>;
}

/** The answers about people. */
export class PersonAnswers {
  readonly #options: PartyQuestions;

  constructor(options: PartyQuestions) {
    this.#options = options;
  }

  /**
   * Everything about a person as the caller may see it; undefined where there is no such person or may not be read.
   *
   * @param entityRef - full reference in lower case
   */
  async of(entityRef: string, seen: Seen): Promise<PersonInFull | undefined> {
    const { checks } = this.#options;
    const now = this.#options.now();
    const party = await readPartySeen(seen, entityRef);
    if (!party) {
      return undefined;
    }
    const decisionsAs = (role: DecisionRole) =>
      readDecisionPage(
        { party: [entityRef], role: [role] },
        { sort: 'gaps', limit: FEW_ROWS },
        { seen, now },
      );
    const models = await readModelsSeen(seen);
    const [decides, standsIn, due] = await Promise.all([
      decisionsAs('accountable'),
      decisionsAs('deputy'),
      readDue([entityRef], { seen, models, now }),
    ]);
    const self = new Set([entityRef]);
    const queues = models.flatMap(({ model }) => answerQueues(model, self));
    const { rotations, shifts } = answerShifts(
      entityRef,
      models.map(({ model }) => model),
      {
        // Only whether others are known would be told by these, and nobody asks that here.
        parties: new Map([[entityRef, party]]),
        facts: this.#options.facts(),
        now,
        reader: model => readerOfModel(model, checks),
      },
    );
    return {
      party,
      onCall: rotations,
      shifts,
      decides,
      standsIn,
      queues: firstFew(queues),
      due,
    };
  }
}
