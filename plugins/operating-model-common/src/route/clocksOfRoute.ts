import type { DateTime } from 'luxon';
import type { Parameter } from '../messages/Message';
import { firstLookTarget } from '../model/firstLookTarget';
import { responseTargetOf } from '../model/responseTargetOf';
import type { OperatingModel, Queue, SupportTier } from '../model/types';
import { nextOpening } from '../time/coverage';
import { deadline } from '../time/deadline';
import type { CoverageOptions } from '../time/types';
import { inZone, isoWithOffset } from '../time/wallTime';
import type { RouteAnswer } from '../api/routeSchemas';
import { because, inModel, say, type ModelRouteContext } from './RouteContext';

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
  const said = {
    covered: {
      message: say(`covered-${tier.coverage}`, { tier: titleOf(tier) }),
    },
    reported: momentOf(reported),
  };
  if (!opening) {
    because(context, say('clock-never', said), source);
    return reported;
  }
  because(
    context,
    opening.toMillis() === reported.toMillis()
      ? say('clock-at-report', said)
      : say('clock-at-opening', { ...said, opening: momentOf(opening) }),
    source,
  );
  return opening;
}

/** What the tier promises for the severity, and when that is; for each where none was asked. */
export function responseOf(
  context: ModelRouteContext,
  tier: SupportTier | undefined,
  severity: RouteAnswer['severity'],
): Pick<RouteAnswer, 'responseTarget' | 'respondBy' | 'responses'> {
  const { model } = context;
  if (!tier) {
    return {};
  }
  const path = `spec.supportTiers[${tier.id}].responseTargets`;
  if (!severity) {
    because(context, say('no-severity'), inModel(model, path));
    return { responses: responsesOf(context, tier) };
  }
  const target = responseTargetOf(tier, severity.id);
  const source = inModel(model, `${path}.${severity.id}`);
  const said = { tier: titleOf(tier), severity: severity.title };
  if (!target) {
    because(context, say('no-target', said), source);
    return {};
  }
  const { respondBy } = promiseOf(context, tier, severity.id);
  const promised = { ...said, target: { duration: target } };
  because(
    context,
    respondBy
      ? say('respond-by', { ...promised, by: { instant: respondBy } })
      : say('respond-sometime', { ...promised, coverage: tier.coverage }),
    source,
  );
  return { responseTarget: target, respondBy };
}

/** What the tier promises for each severity of the model; nothing where it has none. */
function responsesOf(
  context: ModelRouteContext,
  tier: SupportTier,
): RouteAnswer['responses'] {
  const { severities } = context.model.spec;
  return severities.length === 0
    ? undefined
    : severities.map(severity => ({
        severity: {
          id: severity.id,
          title: titleOf(severity),
          definition: severity.definition,
        },
        ...promiseOf(context, tier, severity.id),
      }));
}

/** What the tier promises for a severity; no moment where its coverage gives no deadline. */
function promiseOf(
  { model, reportedAt }: ModelRouteContext,
  tier: SupportTier,
  severity: string,
): Pick<RouteAnswer, 'responseTarget' | 'respondBy'> {
  const target = responseTargetOf(tier, severity);
  return target
    ? {
        responseTarget: target,
        respondBy: deadline({
          ...coverageOf(model, tier.coverage),
          target,
          reportedAt,
        }),
      }
    : {};
}

/** By when somebody looks at it, in business hours. */
export function firstLookOf(
  context: ModelRouteContext,
  queue: Queue,
): string | undefined {
  const { model, reportedAt } = context;
  const within = queue.firstLookWithin;
  const title = titleOf(queue);
  const source = inModel(model, `spec.queues[${queue.id}].firstLookWithin`);
  if (!within) {
    because(context, say('no-first-look', { queue: title }), source);
    return undefined;
  }
  const firstLookBy = deadline({
    ...coverageOf(model, 'business-hours'),
    target: firstLookTarget(model, queue) ?? within,
    reportedAt,
  });
  const said = { queue: title, within: { duration: within } };
  because(
    context,
    firstLookBy
      ? say('first-look-by', { ...said, by: { instant: firstLookBy } })
      : say('first-look-uncountable', said),
    source,
  );
  return firstLookBy;
}

/**
 * Whether somebody looks at it first only after a response is due. Then the response is the one deadline to work to, and that is said.
 */
export function isFirstLookLater(
  context: ModelRouteContext,
  queue: Queue | undefined,
  due: { firstLookBy?: string; respondBy?: string },
): true | undefined {
  const { respondBy } = due;
  if (!queue || !respondBy || !isLater(due)) {
    return undefined;
  }
  because(
    context,
    say('first-look-later', {
      queue: titleOf(queue),
      by: { instant: respondBy },
    }),
    inModel(context.model, `spec.queues[${queue.id}].firstLookWithin`),
  );
  return true;
}

/** The same for each of the responses, which say it themselves. */
export function withLaterFirstLook(
  responses: RouteAnswer['responses'],
  firstLookBy: string | undefined,
): RouteAnswer['responses'] {
  return responses?.map(response =>
    isLater({ firstLookBy, respondBy: response.respondBy })
      ? { ...response, firstLookIsLater: true }
      : response,
  );
}

function isLater(due: { firstLookBy?: string; respondBy?: string }): boolean {
  const { firstLookBy, respondBy } = due;
  return (
    firstLookBy !== undefined &&
    respondBy !== undefined &&
    Date.parse(firstLookBy) > Date.parse(respondBy)
  );
}

function coverageOf(
  { spec }: OperatingModel,
  coverage: CoverageOptions['coverage'],
): CoverageOptions {
  const { businessHours, timeZone } = spec;
  return { coverage, businessHours, timeZone };
}

function momentOf(moment: DateTime): Parameter {
  return { instant: isoWithOffset(moment) };
}

function titleOf({ id, title }: { id: string; title?: string }): string {
  return title ?? id;
}
