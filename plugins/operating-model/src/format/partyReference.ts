import type { Party } from '@cloud-suite/backstage-plugin-operating-model-common';

/** The reference of a party as a model writes it. */
export function partyReference(party: Party): string {
  return 'rotation' in party ? `rotation:${party.rotation}` : party.entityRef;
}
