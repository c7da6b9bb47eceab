import { parseEntityRef } from '@backstage/catalog-model';
import {
  partiesOfModel,
  type ModelState,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { CausedSubject } from './causeOf';

/** The model, with its parts, as the subject of a change. */
export function modelSubjectOf({
  entityRef,
  view,
  inForce,
}: ModelState): CausedSubject {
  return {
    entityRef,
    etag: view.etag,
    above: [],
    parties: inForce
      ? [...partiesOfModel(inForce.spec, parseEntityRef(entityRef).namespace)]
      : [],
    isModel: true,
  };
}
