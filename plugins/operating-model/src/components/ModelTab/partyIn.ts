import type {
  ModelAnswer,
  PartyEntity,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** A party that a model names, as far as the reader may know it. */
export function partyIn(
  { parties }: Pick<ModelAnswer, 'parties'>,
  entityRef: string,
): PartyEntity {
  return parties[entityRef] ?? { entityRef, contacts: [] };
}
