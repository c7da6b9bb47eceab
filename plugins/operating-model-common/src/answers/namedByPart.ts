import type { ModelListName, ModelPart } from '../api/modelPartSchemas';
import { notifiedRotation } from '../scalars/notifiedRotation';
import { partiesOfModel } from '../model/partiesOfModel';

/**
 * What a part of a model names: parties by reference, rotations and issue classes by id.
 * @public
 */
export interface NamedByPart {
  parties: string[];
  rotations: string[];
  issueClasses: string[];
}

/**
 * What an item of a list of a model names. Of a rotation only the owner, since its members are many and mostly off duty.
 *
 * @param namespace - of the model
 * @public
 */
export function namedByPart(
  list: ModelListName,
  item: ModelPart,
  namespace: string,
): NamedByPart {
  return {
    parties: partiesOfModel(asSpec(list, item), namespace),
    rotations: rotationsIn(list, item),
    issueClasses: issueClassesIn(list, item),
  };
}

/** The item as the only thing that a model says. */
function asSpec(list: ModelListName, item: ModelPart): object {
  switch (list) {
    case 'decisions':
      return { areas: [{ decisions: [item] }] };
    case 'rotations':
      return { rotations: [{ owner: (item as ModelPart<'rotations'>).owner }] };
    default:
      return { [list]: [item] };
  }
}

function rotationsIn(list: ModelListName, item: ModelPart): string[] {
  switch (list) {
    case 'rotations':
      return [(item as ModelPart<'rotations'>).id];
    case 'escalationPaths':
      return (item as ModelPart<'escalationPaths'>).steps.flatMap(
        ({ notify }) => notifiedRotation(notify) ?? [],
      );
    default:
      return [];
  }
}

function issueClassesIn(list: ModelListName, item: ModelPart): string[] {
  switch (list) {
    case 'queues':
      return (item as ModelPart<'queues'>).issueClasses;
    case 'surfaces':
      return (item as ModelPart<'surfaces'>).covers;
    default:
      return [];
  }
}
