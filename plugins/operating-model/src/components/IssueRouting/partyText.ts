import type {
  Party,
  PartyEntity,
  RouteAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { partyTitle } from '../../format/partyTitle';
import { titleOf } from '../../format/titleOf';
import type { Texts } from '../../translation';

/** How to reach a party, in a line of text; of a rotation its channel, and who is on call in it. */
export function contactsText(party: Party): string {
  if ('rotation' in party) {
    return [...(party.channel ? [party.channel] : []), peopleText(party.now)]
      .filter(Boolean)
      .join(', ');
  }
  return party.contacts.map(({ value }) => value).join(', ');
}

/** A party and, in parentheses, how to reach it. */
export function reachText(party: Party, t: Texts): string {
  const contacts = contactsText(party);
  const title = partyTitle(party, t);
  return contacts ? `${title} (${contacts})` : title;
}

/** Several people, each with how to reach them. */
export function peopleText(people: readonly PartyEntity[]): string {
  return people
    .map(person => {
      const contacts = contactsText(person);
      return contacts ? `${titleOf(person)} (${contacts})` : titleOf(person);
    })
    .join(', ');
}

/** Whom a step of the escalation notifies, and through what. */
export function notifiedText({
  notify,
  channel,
}: RouteAnswer['escalation'][number]): string {
  if ('rotation' in notify) {
    const people = notify.now.map(titleOf).join(', ');
    const reachedAt = channel ?? notify.channel;
    return [
      people ? `${notify.title}: ${people}` : notify.title,
      ...(reachedAt ? [reachedAt] : []),
    ].join(' · ');
  }
  return channel ? `${titleOf(notify)} · ${channel}` : titleOf(notify);
}
