import {
  RELATION_PARENT_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import type {
  DecisionPage,
  EntityPage,
  LoadAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback, useMemo } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';

/** The most that a page of the backend holds. */
const DECISIONS = 200;
/** So many references can a filter of entities name. */
const PARTIES = 100;

/** A team with what it operates. */
export interface Team {
  /** Its own reference, and those of the groups below it that count. */
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
  // The same list as long as the entity names the same groups.
  const key = JSON.stringify(below ? childrenOf(entity) : []);
  const children = useMemo<string[]>(() => JSON.parse(key), [key]);
  return useLoaded(
    useCallback(async (): Promise<Team> => {
      const query = { party: self, ...(below && { below: 'true' as const }) };
      const [load, decisions] = await Promise.all([
        api.getLoad(query),
        api.listDecisions({ ...query, limit: DECISIONS }),
      ]);
      const carrying = load.parties.map(({ party }) => party.entityRef);
      const parties = [...new Set([self, ...carrying, ...children])];
      const entities = await api.listEntities(entitiesOf(parties));
      return { parties, load, decisions, entities };
    }, [api, self, below, children]),
  );
}

/** The question for what gives one of the parties a role. */
export function entitiesOf(parties: string[]) {
  return {
    party: parties.slice(0, PARTIES),
    sort: '-findings' as const,
    limit: 50,
  };
}

function childrenOf(entity: Entity): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_PARENT_OF)
    .map(({ targetRef }) => targetRef);
}
