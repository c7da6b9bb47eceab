import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import type {
  DecisionPage,
  EntityPage,
  LoadAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { readAllPages } from '../Pages';

/** As many as a page of the backend holds. */
const MOST = 200;
/** Entities per page. */
const ENTITIES = 50;

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
      const loading = api.getLoad({ ...asked, limit: MOST });
      const [load, loads, decisions, entities] = await Promise.all([
        loading,
        // A team may have more parties than one answer holds.
        readAllPages(async cursor => {
          const { parties } = cursor
            ? await api.getLoad({ ...asked, limit: MOST, cursor })
            : await loading;
          return parties;
        }),
        api.listDecisions({ ...asked, limit: MOST }),
        api.listEntities(entitiesOf(asked)),
      ]);
      const named = loads.flatMap(({ items }) =>
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
