import type { Entity } from '@backstage/catalog-model';
import type { Contact } from './types';

const LINK_TYPES: { [type: string]: Contact['type'] } = {
  slack: 'slack',
  chat: 'channel',
  channel: 'channel',
  contact: 'link',
  'on-call': 'link',
};

/**
 * How to reach a group or a person, as far as the catalog says it: the profile's e-mail address, Slack
 * annotations, and links of a type that means contact.
 * @public
 */
export function partyContacts(entity: Entity): Contact[] {
  const contacts: Contact[] = [];
  const profile = (entity.spec?.profile ?? {}) as { email?: unknown };
  if (typeof profile.email === 'string' && profile.email.includes('@')) {
    contacts.push({
      type: 'email',
      value: profile.email,
      url: `mailto:${encodeURI(profile.email)}`,
    });
  }
  for (const link of entity.metadata.links ?? []) {
    const type = LINK_TYPES[link.type?.toLocaleLowerCase('en-US') ?? ''];
    if (type) {
      contacts.push({
        type: /^tel:/i.test(link.url) ? 'phone' : type,
        value: link.title ?? link.url,
        url: openableUrl(link.url),
      });
    }
  }
  const slack = entity.metadata.annotations?.['slack.com/bot-notify'];
  if (typeof slack === 'string' && slack) {
    contacts.push({ type: 'slack', value: slack });
  }
  return contacts;
}

/**
 * The URL where a browser may open it (http, https, mailto, tel), else undefined.
 * @public
 */
export function openableUrl(text: string): string | undefined {
  try {
    const url = new URL(text);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)
      ? text
      : undefined;
  } catch {
    return undefined;
  }
}
