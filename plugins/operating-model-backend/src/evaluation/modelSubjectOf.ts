import { parseEntityRef } from '@backstage/catalog-model';
import {
  governedByModel,
  partiesOfModel,
  presenceOf,
  type CatalogIndex,
  type ModelState,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { CausedSubject } from './causeOf';

/** The model, with its parts, as the subject of a change. */
export function modelSubjectOf(
  { entityRef, view, inForce }: ModelState,
  index: CatalogIndex,
): CausedSubject {
  return {
    entityRef,
    etag: view.etag,
    above: inForce
      ? governedByModel(inForce).flatMap(({ reference }) =>
          isWatched(reference, index) ? [reference] : [],
        )
      : [],
    parties: inForce
      ? [...partiesOfModel(inForce.spec, parseEntityRef(entityRef).namespace)]
      : [],
    isModel: true,
  };
}

/**
 * Whether it is known since when something that a model names is as it is, or it is not there, so that it may have gone. Of components
 * and the like only whether they are there matters to the model.
 */
function isWatched(reference: string, index: CatalogIndex): boolean {
  return (
    index.scopes.has(reference) || presenceOf(reference, index) !== 'present'
  );
}
