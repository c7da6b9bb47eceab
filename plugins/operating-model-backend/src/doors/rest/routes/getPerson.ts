import {
  answerParty,
  type DecisionRole,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { notFound } from '../../../questions/notFound';
import { FEW_BYTES } from '../../../questions/pages/fitPage';
import type {
  PersonAnswers,
  PersonInFull,
} from '../../../questions/party/PersonAnswers';
import { answerPage } from '../cursor/answerPage';
import { referenceOf } from '../referenceOf';
import type { RouteMounter } from '../RouteMounter';

/** `GET /people/{namespace}/{name}` */
export function getPerson(
  mount: RouteMounter,
  { personAnswers }: { personAnswers: PersonAnswers },
): void {
  mount.route('getPerson', async ({ params, seen }) => {
    const entityRef = referenceOf({ kind: 'user', ...params });
    const person = await personAnswers.of(entityRef, seen);
    if (!person) {
      throw notFound(entityRef);
    }
    const { party, onCall, shifts, queues, due } = person;
    const firstPage = (role: DecisionRole, page: PersonInFull['decides']) =>
      answerPage(
        { party: [entityRef], role: [role], sort: 'gaps' },
        page,
        undefined,
        2 * FEW_BYTES,
      );
    return {
      ...answerParty({ parties: new Map([[entityRef, party]]) }, entityRef),
      onCall,
      shifts,
      decides: firstPage('accountable', person.decides),
      standsIn: firstPage('deputy', person.standsIn),
      queues,
      due,
    };
  });
}
