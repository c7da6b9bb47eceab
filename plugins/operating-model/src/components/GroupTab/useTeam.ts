import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import type {
  DecisionPage,
  EntityPage,
  LoadAnswer,
  OperatingModelApi,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';

/** As many as a page of the backend holds. */
const MOST = 200;
/** Entities per page. */
export const ENTITIES = 50;

/** A team with what it operates. */
export interface Team {
  /** What was asked for; what is left to ask is asked for with the same. */
  asked: { party: string; below?: 'true' };
  /** Its own reference, and those of the groups below it that an operating model names. */
  parties: string[];
  load: LoadAnswer;
  /** Worst first. */
  decisions: DecisionPage;
  /** The first page of what gives it a role, worst first. */
  entities: EntityPage;
}

/** Loads what a group operates, with the groups below it or without. */
export function useTeam(entity: Entity, below: boolean) {
  const api = useApi(operatingModelApiRef);
  const self = stringifyEntityRef(entity);
  return useLoaded(
    useCallback(async (): Promise<Team> => {
      const asked: Team['asked'] = {
        party: self,
        ...(below && { below: 'true' }),
      };
      const [[load, ...others], decisions, entities] = await Promise.all([
        readLoad(api, asked),
        api.listDecisions({ ...asked, limit: MOST }),
        api.listEntities(entitiesOf(asked)),
      ]);
      const named = [load, ...others].flatMap(({ parties: { items } }) =>
        items.map(({ party }) => party.entityRef),
      );
      const parties = [...new Set([self, ...named])];
      return { asked, parties, load, decisions, entities };
    }, [api, self, below]),
  );
}

/** The question for what gives the team a role. */
export function entitiesOf(asked: Team['asked']) {
  return { ...asked, sort: '-findings' as const, limit: ENTITIES };
}

/** The load of a team, and further answers where it has more parties than one holds. */
async function readLoad(
  api: OperatingModelApi,
  asked: Team['asked'],
): Promise<LoadAnswer[]> {
  const answers = [await api.getLoad({ ...asked, limit: MOST })];
  let { nextCursor } = answers[0].parties.pageInfo;
  while (nextCursor) {
    const answer = await api.getLoad({
      ...asked,
      limit: MOST,
      cursor: nextCursor,
    });
    answers.push(answer);
    nextCursor = answer.parties.pageInfo.nextCursor;
  }
  return answers;
}
