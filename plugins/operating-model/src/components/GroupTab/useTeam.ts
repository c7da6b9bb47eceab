import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import type { TeamAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';

/** A team with what it operates. */
export interface Team extends TeamAnswer {
  /** What was asked for; further pages of its lists are asked for with the same. */
  asked: { party: string; below?: 'true' };
}

/** Rows that the lists of its page have on a page of their own: as many as the first one has. */
export const ROWS = 20;

/** Loads what a group operates, with the groups below it or without. */
export function useTeam(entity: Entity, below: boolean) {
  const api = useApi(operatingModelApiRef);
  const party = stringifyEntityRef(entity);
  return useLoaded(
    useCallback(async (): Promise<Team> => {
      const query = below ? { below: 'true' as const } : {};
      const team = await api.getTeam(party, query);
      return { ...team, asked: { party, ...query } };
    }, [api, party, below]),
  );
}
