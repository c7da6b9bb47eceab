import { parseEntityRef } from '@backstage/catalog-model';
import {
  partiesOfModel,
  type ModelState,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { TransitionCause } from '../database/transitions/Transition';
import { causeOf, type InputChanges, type SubjectBefore } from './causeOf';

/** What a change of a model's results came from. */
export function causeOfModel(
  { entityRef, view, inForce }: ModelState,
  before: Omit<SubjectBefore, 'model_ref'>,
  changes: InputChanges,
): TransitionCause {
  return causeOf(
    {
      entityRef,
      etag: view.etag,
      above: [],
      parties: inForce
        ? [...partiesOfModel(inForce.spec, parseEntityRef(entityRef).namespace)]
        : [],
      isModel: true,
    },
    before,
    changes,
  );
}
