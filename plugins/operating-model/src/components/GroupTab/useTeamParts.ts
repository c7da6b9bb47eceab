import { useApi } from '@backstage/core-plugin-api';
import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';

type Spec = NonNullable<ModelAnswer['spec']>;

/** A queue with the model that it belongs to, and what the team is for it. */
export interface TeamQueue {
  model: ModelAnswer;
  queue: Spec['queues'][number];
  roles: ('owner' | 'deputy')[];
}

/** A rotation that the team owns, with who is on call, and the model that it belongs to. */
export interface TeamRotation {
  model: ModelAnswer;
  rotation: ModelAnswer['rotations'][number];
}

/** Queues and rotations of a team. They stand in the models alone, so each model in force is asked for. */
export function useTeamParts(parties: readonly string[]) {
  const api = useApi(operatingModelApiRef);
  return useLoaded(
    useCallback(async () => {
      const { items } = await api.listModels({ limit: 200 });
      const inForce = items.filter(
        ({ state, status }) =>
          state !== 'invalid' && (status === 'trial' || status === 'adopted'),
      );
      const models = await Promise.all(
        inForce.map(({ entityRef }) => api.getModel(entityRef)),
      );
      const team = new Set(parties);
      return {
        queues: models.flatMap(model => queuesOf(model, team)),
        rotations: models.flatMap(model => rotationsOf(model, team)),
      };
    }, [api, parties]),
  );
}

function queuesOf(model: ModelAnswer, team: ReadonlySet<string>): TeamQueue[] {
  return (model.spec?.queues ?? [])
    .map(queue => ({
      model,
      queue,
      roles: (['owner', 'deputy'] as const).filter(role => {
        const party = queue[role];
        return party !== undefined && team.has(party);
      }),
    }))
    .filter(({ roles }) => roles.length > 0);
}

function rotationsOf(
  model: ModelAnswer,
  team: ReadonlySet<string>,
): TeamRotation[] {
  return model.rotations
    .filter(({ owner }) => owner && team.has(owner.entityRef))
    .map(rotation => ({ model, rotation }));
}
