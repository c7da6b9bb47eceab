import type {
  Party,
  PartyEntity,
  RotationNotice,
  RouteAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { partyTitle } from '../../format/partyTitle';
import { titleOf } from '../../format/titleOf';
import type { Texts } from '../../translation';

/** How to reach a party, in a line of text; of a rotation its channel, and who is on call in it. */
export function contactsText(party: Party, t: Texts): string {
  if ('rotation' in party) {
    return [party.channel, dutyText(party, t, peopleText)]
      .filter(Boolean)
      .join(', ');
  }
  return party.contacts.map(({ value }) => value).join(', ');
}

/** A party and, in parentheses, how to reach it. */
export function reachText(party: Party, t: Texts): string {
  const contacts = contactsText(party, t);
  const title = partyTitle(party, t);
  return contacts ? `${title} (${contacts})` : title;
}

/** Several people, each with how to reach them. */
export function peopleText(people: readonly PartyEntity[]): string {
  return people
    .map(person => {
      const contacts = person.contacts.map(({ value }) => value).join(', ');
      return contacts ? `${titleOf(person)} (${contacts})` : titleOf(person);
    })
    .join(', ');
}

/** Whom a step of the escalation notifies, and through what. */
export function notifiedText(
  { notify, channel }: RouteAnswer['escalation'][number],
  t: Texts,
): string {
  if ('rotation' in notify) {
    const people = dutyText(notify, t, all => all.map(titleOf).join(', '));
    const reachedAt = channel ?? notify.channel;
    return [
      people ? `${notify.title}: ${people}` : notify.title,
      ...(reachedAt ? [reachedAt] : []),
    ].join(' · ');
  }
  return channel ? `${titleOf(notify)} · ${channel}` : titleOf(notify);
}

/** Whoever is on call; where that is not known, why, and whoever is declared as no more than that. Nothing where nobody is. */
function dutyText(
  { now, notKnown: reason }: RotationNotice,
  t: Texts,
  say: (people: readonly PartyEntity[]) => string,
): string {
  if (reason === undefined) {
    return say(now);
  }
  return now.length > 0
    ? t('whoPage.text.declared', { reason, party: say(now) })
    : t('whoPage.text.unknown', { reason });
}
