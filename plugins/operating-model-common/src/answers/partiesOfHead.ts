import { parseEntityRef } from '@backstage/catalog-model';
import { partiesOfModel } from '../model/partiesOfModel';
import type { OperatingModel } from '../model/types';

/**
 * The parties that a model names beside its lists: who keeps it, and whom its defaults name.
 * @public
 */
export function partiesOfHead({ entityRef, spec }: OperatingModel): string[] {
  const { owner, defaults } = spec;
  return partiesOfModel(
    { owner, defaults },
    parseEntityRef(entityRef).namespace,
  );
}
