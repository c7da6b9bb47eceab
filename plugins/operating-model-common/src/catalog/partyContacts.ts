import type { Entity } from '@backstage/catalog-model';
import { isSecretAnnotation } from '../annotations/reusedAnnotations';
import { PAGING_HOSTS, PAGING_PREFIXES } from './paging';
import type { Contact } from './types';

const LINK_TYPES: ReadonlyMap<string, Contact['type']> = new Map([
  ['phone', 'phone'],
  ['tel', 'phone'],
  ['page', 'page'],
  ['pager', 'page'],
  ['paging', 'page'],
  ['on-call', 'page'],
  ['pagerduty', 'page'],
  ['opsgenie', 'page'],
  ['slack', 'slack'],
  ['chat', 'channel'],
  ['channel', 'channel'],
  ['email', 'email'],
  ['contact', 'link'],
]);

/** Whatever wakes somebody first: who looks here at night has no time to read to the end. */
const ORDER: readonly Contact['type'][] = [
  'phone',
  'page',
  'slack',
  'channel',
  'email',
  'link',
];

const PHONE_NUMBER = /^\+?[\d\s().\-/]{3,30}$/;

/**
 * How to reach a group or a person, as far as the catalog says it, what is quickest first: the profile's telephone number and e-mail
 * address, annotations that hold a chat channel or the address of a pager, and links of a type that means contact.
 * @public
 */
export function partyContacts(entity: Entity): Contact[] {
  const contacts = [
    ...ofProfile(entity),
    ...(entity.metadata.links ?? []).flatMap(ofLink),
    ...Object.entries(entity.metadata.annotations ?? {}).flatMap(ofAnnotation),
  ];
  return ORDER.flatMap(type =>
    contacts.filter(contact => contact.type === type),
  );
}

function ofProfile({ spec }: Entity): Contact[] {
  const { email, phone } = (spec?.profile ?? {}) as {
    email?: unknown;
    phone?: unknown;
  };
  const contacts: Contact[] = [];
  if (typeof phone === 'string' && PHONE_NUMBER.test(phone)) {
    contacts.push({
      type: 'phone',
      value: phone,
      url: `tel:${phone.replace(/[^\d+]/g, '')}`,
    });
  }
  if (typeof email === 'string' && email.includes('@')) {
    contacts.push({
      type: 'email',
      value: email,
      url: `mailto:${encodeURI(email)}`,
    });
  }
  return contacts;
}

function ofLink(link: {
  url: string;
  title?: string;
  type?: string;
}): Contact[] {
  const written = LINK_TYPES.get(link.type?.toLocaleLowerCase('en-US') ?? '');
  const type = typeOfUrl(link.url) ?? written;
  return type
    ? [
        {
          type,
          value: link.title ?? link.url.replace(/^(tel|mailto):/i, ''),
          url: openableUrl(link.url),
        },
      ]
    : [];
}

/** What an address itself says, whatever type it is given. Of a mail address that is not enough to mean contact. */
function typeOfUrl(text: string): Contact['type'] | undefined {
  const url = parsed(text);
  if (url?.protocol === 'tel:') {
    return 'phone';
  }
  const isPager = PAGING_HOSTS.some(
    host => url?.hostname === host || url?.hostname.endsWith(`.${host}`),
  );
  return isPager && !isForMachines(text) ? 'page' : undefined;
}

/** Whether it is one of the addresses to which machines send events, with a key in it. */
function isForMachines(text = ''): boolean {
  return /^(events|api|alert)\./.test(parsed(text)?.hostname ?? '');
}

function ofAnnotation([key, value]: [string, unknown]): Contact[] {
  if (typeof value !== 'string' || value === '') {
    return [];
  }
  const url = /^https?:/i.test(value) ? openableUrl(value) : undefined;
  if (key === 'slack.com/bot-notify') {
    return [{ type: 'slack', value, url }];
  }
  // Annotations of pagers hold secrets too: what is shown is an address, and none that takes events.
  const isPager =
    PAGING_PREFIXES.some(prefix => key.startsWith(prefix)) &&
    !isSecretAnnotation(key) &&
    !isForMachines(url);
  return url && isPager
    ? [{ type: 'page', value: new URL(url).hostname, url }]
    : [];
}

/**
 * The URL where a browser may open it (http, https, mailto, tel), else undefined.
 * @public
 */
export function openableUrl(text: string): string | undefined {
  const url = parsed(text);
  return url && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)
    ? text
    : undefined;
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
