import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { entityTitle } from '../../format/entityTitle';

/** A group or a person to choose. */
export interface PartyChoice {
  entityRef: string;
  title?: string;
}

/** What has to be read of the catalog for {@link toPartyChoice}. */
export const PARTY_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile.displayName',
];

/** A group or a person of the catalog as something to choose. */
export function toPartyChoice(entity: Entity): Required<PartyChoice> {
  return {
    entityRef: stringifyEntityRef(entity),
    title: entityTitle(entity),
  };
}
