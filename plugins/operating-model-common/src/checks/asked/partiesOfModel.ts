import type { OperatingModel } from '../../model/types';
import { GROUP, type DeclaredParty } from './declaredParties';
import { modelFragment } from '../fixes/modelFragment';
import { partiesOfDecisions } from './partiesOfDecisions';

/** The parties that a model names, but for those whom rotations and escalation paths have checks of their own for. */
export function partiesOfModel(model: OperatingModel): DeclaredParty[] {
  const { spec } = model;
  const parties: DeclaredParty[] = [];
  const add = (
    party: Omit<DeclaredParty, 'entityRef' | 'part'>,
    entityRef?: string,
  ) => {
    if (entityRef) {
      parties.push({ entityRef, part: party.path, ...party });
    }
  };
  const addField = (
    list: 'areas' | 'queues' | 'reviews' | 'rotations' | 'surfaces',
    id: string,
    named: { [field: string]: string | undefined },
    answers = false,
  ) => {
    for (const [field, entityRef] of Object.entries(named)) {
      const party = {
        what: {
          message: {
            id: `party/${list.slice(0, -1)}-${field}`,
            parameters: { id },
          },
        },
        path: `spec.${list}[${id}].${field}`,
        answers,
        replacement: () => modelFragment(list, id, { [field]: GROUP }),
      };
      add(party, entityRef);
    }
  };
  add(
    {
      what: { message: { id: 'party/owner' } },
      path: 'spec.owner',
      answers: true,
      replacement: () => ({ spec: { owner: GROUP } }),
    },
    spec.owner,
  );
  for (const [role, entityRef] of Object.entries(spec.defaults.roles)) {
    const party = {
      what: { message: { id: 'party/default-role', parameters: { role } } },
      path: `spec.defaults.roles.${role}`,
      answers: true,
      replacement: () => ({ spec: { defaults: { roles: { [role]: GROUP } } } }),
    };
    add(party, entityRef);
  }
  for (const { ref, roles } of spec.entities) {
    for (const [role, entityRef] of Object.entries(roles)) {
      const party = {
        what: {
          message: {
            id: 'party/entity-role',
            parameters: { role, entity: { entity: ref } },
          },
        },
        path: `spec.entities[${ref}].roles.${role}`,
        answers: true,
        replacement: () => ({
          spec: { entities: [{ ref, roles: { [role]: GROUP } }] },
        }),
      };
      add(party, entityRef);
    }
  }
  for (const { id, owner } of spec.rotations) {
    addField('rotations', id, { owner }, true);
  }
  for (const { id, owner, deputy } of spec.queues) {
    addField('queues', id, { owner }, true);
    addField('queues', id, { deputy });
  }
  for (const { id, lead } of spec.areas) {
    addField('areas', id, { lead });
  }
  for (const { id, owner } of spec.surfaces) {
    addField('surfaces', id, { owner });
  }
  for (const { id, chair } of spec.reviews) {
    addField('reviews', id, { chair });
  }
  return [...parties, ...partiesOfDecisions(model)];
}
