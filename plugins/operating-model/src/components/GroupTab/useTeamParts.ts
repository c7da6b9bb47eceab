import { useApi } from '@backstage/core-plugin-api';
import type {
  ModelLists,
  ModelNames,
  ModelRow,
  OperatingModelApi,
  RotationNow,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { readAllPages } from '../Pages';
import type { Team } from './useTeam';

/** As many as a page of the backend holds. */
const MOST = 200;

/** A queue with the model that it belongs to, and what the team is for it. */
export interface TeamQueue {
  model: ModelRow;
  names: ModelNames;
  queue: ModelLists['queues'][number];
  roles: ('owner' | 'deputy')[];
}

/** A rotation that the team owns, with who is on call, and the model that it belongs to. */
export interface TeamRotation {
  model: ModelRow;
  timeZone: string;
  rotation: RotationNow;
}

/** Queues and rotations of a team. They stand in the models alone, so each model in force is asked for. */
export function useTeamParts(asked: Team['asked'], parties: readonly string[]) {
  const api = useApi(operatingModelApiRef);
  return useLoaded(
    useCallback(async () => {
      const models = await readAllPages(cursor =>
        api.listModels({ cursor, limit: MOST }),
      );
      const inForce = models
        .flatMap(({ items }) => items)
        .filter(
          ({ state, status }) =>
            state !== 'invalid' && (status === 'trial' || status === 'adopted'),
        );
      const team = new Set(parties);
      const [queues, rotations] = await Promise.all([
        Promise.all(inForce.map(model => queuesOf(api, model, asked, team))),
        Promise.all(inForce.map(model => rotationsOf(api, model, asked))),
      ]);
      return { queues: queues.flat(), rotations: rotations.flat() };
    }, [api, asked, parties]),
  );
}

async function queuesOf(
  api: OperatingModelApi,
  model: ModelRow,
  asked: Team['asked'],
  team: ReadonlySet<string>,
): Promise<TeamQueue[]> {
  const pages = await readAllPages(cursor =>
    api.listModelParts(model.entityRef, 'queues', {
      ...asked,
      cursor,
      limit: MOST,
    }),
  );
  return pages.flatMap(({ items, names }) =>
    items.map(queue => ({
      model,
      names,
      queue,
      roles: (['owner', 'deputy'] as const).filter(role => {
        const party = queue[role];
        return party !== undefined && team.has(party);
      }),
    })),
  );
}

async function rotationsOf(
  api: OperatingModelApi,
  model: ModelRow,
  asked: Team['asked'],
): Promise<TeamRotation[]> {
  const [{ timeZone }, pages] = await Promise.all([
    api.getModel(model.entityRef),
    readAllPages(cursor =>
      api.listModelParts(model.entityRef, 'rotations', {
        ...asked,
        cursor,
        limit: MOST,
      }),
    ),
  ]);
  return pages.flatMap(({ items, names }) =>
    items.map(({ id }) => ({
      model,
      timeZone,
      rotation: names.rotations[id],
    })),
  );
}
