import type { DateTime } from 'luxon';
import type { OperatingModel, Queue, SupportTier } from '../model/types';
import { nextOpening } from '../time/coverage';
import { deadline } from '../time/deadline';
import { parseDuration } from '../time/parseDuration';
import type { CoverageOptions } from '../time/types';
import { inZone } from '../time/wallTime';
import type { RouteAnswer } from '../api/routeSchemas';
import { because, inModel, type ModelRouteContext } from './RouteContext';
import { sayDuration } from './sayDuration';
import { sayWhen } from './sayWhen';

const COVERED = {
  '24x7': 'around the clock',
  '24x5': 'from Monday to Friday',
  'business-hours': 'in business hours',
  'best-effort': 'as well as it can, without hours or deadlines',
};

/** When the clock of a tier starts: with the report, or with the next opening. */
export function clockStart(
  context: ModelRouteContext,
  tier: SupportTier | undefined,
): DateTime {
  const { model, reportedAt } = context;
  const reported = inZone(reportedAt, model.spec.timeZone);
  if (!tier) {
    return reported;
  }
  const opening = nextOpening(coverageOf(model, tier.coverage), reportedAt);
  const source = inModel(model, `spec.supportTiers[${tier.id}].coverage`);
  const covered = `${tier.title} is covered ${COVERED[tier.coverage]}`;
  if (!opening) {
    because(
      context,
      `${covered}, and two years from the report hold no such hour: the clock starts with the report.`,
      source,
    );
    return reported;
  }
  because(
    context,
    opening.toMillis() === reported.toMillis()
      ? `${covered}: the clock starts with the report, ${sayWhen(reported)}.`
      : `${covered}, and it was reported outside (${sayWhen(
          reported,
        )}): the clock starts with the next opening, ${sayWhen(opening)}.`,
    source,
  );
  return opening;
}

/** What the tier promises for the severity, and when that is. */
export function responseOf(
  context: ModelRouteContext,
  tier: SupportTier | undefined,
  severity: RouteAnswer['severity'],
): Pick<RouteAnswer, 'responseTarget' | 'respondBy'> {
  const { model, reportedAt } = context;
  if (!tier) {
    return {};
  }
  const path = `spec.supportTiers[${tier.id}].responseTargets`;
  if (!severity) {
    because(
      context,
      'Without a severity there is no response target.',
      inModel(model, path),
    );
    return {};
  }
  const target = tier.responseTargets[severity.id];
  const source = inModel(model, `${path}.${severity.id}`);
  if (!target) {
    because(
      context,
      `${tier.title} promises no response to ${severity.title}.`,
      source,
    );
    return {};
  }
  const respondBy = deadline({
    ...coverageOf(model, tier.coverage),
    target,
    reportedAt,
  });
  const promise = `${tier.title} promises a first response to ${
    severity.title
  } within ${sayDuration(target)}`;
  because(
    context,
    respondBy
      ? `${promise} of covered time: by ${sayMoment(model, respondBy)}.`
      : `${promise}, but its coverage ${tier.coverage} gives no deadline.`,
    source,
  );
  return { responseTarget: target, respondBy };
}

/** By when somebody looks at it, in business hours. */
export function firstLookOf(
  context: ModelRouteContext,
  queue: Queue,
): string | undefined {
  const { model, reportedAt } = context;
  const within = queue.firstLookWithin;
  const title = queue.title ?? queue.id;
  const source = inModel(model, `spec.queues[${queue.id}].firstLookWithin`);
  if (!within) {
    because(
      context,
      `The queue ${title} does not say by when somebody looks at it first.`,
      source,
    );
    return undefined;
  }
  const firstLookBy = deadline({
    ...coverageOf(model, 'business-hours'),
    target: inBusinessDays(within, model),
    reportedAt,
  });
  because(
    context,
    firstLookBy
      ? `The queue ${title} is looked at within ${sayDuration(
          within,
        )} of business hours: by ${sayMoment(model, firstLookBy)}.`
      : `The queue ${title} says that it is looked at within ${sayDuration(
          within,
        )}, which business hours cannot count: days, hours and minutes are expected, or weeks.`,
    source,
  );
  return firstLookBy;
}

/** A week of business hours has as many days as are worked in it. */
function inBusinessDays(duration: string, { spec }: OperatingModel): string {
  const parsed = parseDuration(duration);
  if (!parsed.ok || !parsed.value.weeks) {
    return duration;
  }
  const { years, months, weeks, days, hours, minutes, seconds } = parsed.value;
  if (years || months || seconds) {
    return duration;
  }
  const all = weeks * spec.businessHours.days.length + days;
  return `P${all}DT${hours}H${minutes}M`;
}

function coverageOf(
  { spec }: OperatingModel,
  coverage: CoverageOptions['coverage'],
): CoverageOptions {
  const { businessHours, timeZone } = spec;
  return { coverage, businessHours, timeZone };
}

function sayMoment({ spec }: OperatingModel, iso: string): string {
  return sayWhen(inZone(iso, spec.timeZone));
}
