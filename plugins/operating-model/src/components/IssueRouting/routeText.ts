import type {
  RenderedMessage,
  RouteAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { splitAtInstants } from '@cloud-suite/backstage-plugin-operating-model-common';
import { formatDuration } from '../../format/formatDuration';
import { formatInBothZones } from '../../format/formatInBothZones';
import { partyTitle } from '../../format/partyTitle';
import { shortReference } from '../../format/shortReference';
import type { Texts } from '../../translation';
import { describeSource } from '../SourceMark/describeSource';
import { onCallText } from './onCallText';
import { contactsText, notifiedText, reachText } from './partyText';

/** What {@link routeText} needs beside the answer. */
export interface RouteTextOptions {
  t: Texts;
  locale: string;
  /** Zone of the reader, as an IANA name. */
  ownZone: string;
  /** Where the same question can be opened again. */
  link: string;
  /** The address of a runbook, where there is one. */
  addressOf(runbook: RouteAnswer['runbooks'][number]): string | undefined;
}

/**
 * The answer as plain text for a ticket: who, by when, on call, escalation, runbooks, why. Every time is in the zone of the model
 * and in that of whoever asked, and names both, since who reads the ticket may be in neither.
 */
export function routeText(
  answer: RouteAnswer,
  options: RouteTextOptions,
): string {
  const { t, locale, ownZone, link, addressOf } = options;
  const { timeZone } = answer;
  const time = (iso: string) =>
    formatInBothZones(new Date(iso), { timeZone, ownZone, locale });
  const sentence = (message: RenderedMessage) =>
    splitAtInstants(message)
      .map(piece => (typeof piece === 'string' ? piece : time(piece.instant)))
      .join('');
  const lines: (string | undefined | false)[] = [
    headline(answer, t),
    ...(answer.missing ?? []).map(({ message }) =>
      t('whoPage.text.missing', { message: sentence(message) }),
    ),
    answer.askMeanwhile &&
      t('whoPage.text.ask', { party: reachText(answer.askMeanwhile, t) }),
    '',
    t('whoPage.text.issue', { issue: named(answer.issueClass) }),
    answer.entityRef &&
      t('whoPage.text.about', { entity: shortReference(answer.entityRef) }),
    answer.severity &&
      t('whoPage.text.severity', { severity: named(answer.severity) }),
    t('whoPage.text.reported', { time: time(answer.reportedAt) }),
    answer.respondBy &&
      t('whoPage.text.respondBy', {
        time: withTarget(time(answer.respondBy), answer, locale),
      }),
    ...list(
      answer.responses && t('whoPage.text.responses'),
      (answer.responses ?? []).map(response =>
        responseText(response, answer, options, time),
      ),
    ),
    answer.firstLookBy &&
      t(
        answer.firstLookIsLater
          ? 'whoPage.text.firstLookIsLater'
          : 'whoPage.text.firstLook',
        { time: time(answer.firstLookBy) },
      ),
    answer.takenBy &&
      contactsText(answer.takenBy, t) !== '' &&
      t('whoPage.text.reach', { contacts: contactsText(answer.takenBy, t) }),
    answer.deputy &&
      t('whoPage.text.deputy', { party: reachText(answer.deputy, t) }),
    t('whoPage.text.onCall', { party: onCallText(answer, t, time) }),
    ...list(
      t('whoPage.text.escalation'),
      answer.escalation.map(step =>
        t('whoPage.text.step', {
          time: time(step.at),
          party: notifiedText(step, t),
        }),
      ),
    ),
    ...list(
      t('whoPage.text.runbooks'),
      answer.runbooks.map(runbook =>
        runbook.state === 'invalid'
          ? `${runbook.title}: ${runbook.location} (${t('state.invalid')})`
          : [runbook.title, addressOf(runbook) ?? runbook.location].join(': '),
      ),
    ),
    ...list(
      t('whoPage.text.decisions'),
      answer.decisions.map(
        ({ question, accountable }) =>
          `${question} (${
            accountable.length > 0
              ? accountable.map(party => partyTitle(party, t)).join(', ')
              : t('whoPage.answer.nobodyAccountable')
          })`,
      ),
    ),
    ...list(
      t('whoPage.text.why'),
      answer.why.map(reason =>
        reason.source
          ? `${sentence(reason)} (${describeSource(reason.source, t)})`
          : sentence(reason),
      ),
    ),
    '',
    timeZone === ownZone
      ? t('whoPage.text.oneZone', { timeZone })
      : t('whoPage.text.bothZones', { timeZone, ownZone }),
    t('whoPage.text.link', { link }),
  ];
  const text = lines.filter(line => typeof line === 'string').join('\n');
  // The narrow spaces of times are boxes in some ticket systems.
  return `${text.replace(/\u202f/g, ' ')}\n`;
}

function headline({ takenBy, queue }: RouteAnswer, t: Texts): string {
  const sentence = takenBy
    ? t('whoPage.text.takes', { party: partyTitle(takenBy, t) })
    : t('whoPage.answer.nobody');
  return queue
    ? `${sentence} (${t('whoPage.text.queue', { queue: queue.title })})`
    : sentence;
}

function withTarget(
  time: string,
  {
    responseTarget,
    supportTier,
  }: Pick<RouteAnswer, 'responseTarget' | 'supportTier'>,
  locale: string,
): string {
  const promise = [
    responseTarget && formatDuration(responseTarget, locale),
    supportTier?.coverage,
  ].filter(Boolean);
  return promise.length > 0 ? `${time} (${promise.join(', ')})` : time;
}

/** What is promised to one severity, in a line. */
function responseText(
  response: NonNullable<RouteAnswer['responses']>[number],
  { supportTier }: RouteAnswer,
  { t, locale }: RouteTextOptions,
  time: (iso: string) => string,
): string {
  const { severity, responseTarget, respondBy } = response;
  if (!responseTarget) {
    return `${named(severity)}: ${t('whoPage.answer.noPromise')}`;
  }
  const by = respondBy ? time(respondBy) : t('whoPage.answer.noDeadline');
  const promise = withTarget(by, { responseTarget, supportTier }, locale);
  const line = `${named(severity)}: ${promise}`;
  return response.firstLookIsLater
    ? `${line} – ${t('whoPage.answer.firstLookAfter')}`
    : line;
}

function list(title: string | undefined, items: string[]): string[] {
  return title && items.length > 0
    ? ['', title, ...items.map(item => `- ${item}`)]
    : [];
}

function named({ id, title }: { id: string; title: string }): string {
  return title === id ? id : `${title} (${id})`;
}
