import type { Party } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Texts } from '../translation';
import { titleOf } from './titleOf';

/** What people call a party: the title of a group or person, and of a rotation that it is one. */
export function partyTitle(party: Party, t: Texts): string {
  return 'rotation' in party
    ? t('onCall.rotation', { title: party.title })
    : titleOf(party);
}
