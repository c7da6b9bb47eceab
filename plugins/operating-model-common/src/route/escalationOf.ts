import { DateTime } from 'luxon';
import type { AnswerContext } from '../answers/AnswerContext';
import { answerNotified } from '../answers/answerEscalation';
import type { RouteAnswer } from '../api/routeSchemas';
import { pathOfTier } from '../model/pathsInUse';
import type { Message } from '../messages/Message';
import type { EscalationPath, Queue, SupportTier } from '../model/types';
import { usableValue } from '../effective/usableValue';
import { parseDuration } from '../time/parseDuration';
import { instantOf, isoWithOffset, wallClockAt } from '../time/wallTime';
import { because, inModel, say, type ModelRouteContext } from './RouteContext';

/** The path along which a route escalates: the queue's, else the entity's; where nothing is affected, the tier's. */
export function pathOfRoute(
  context: ModelRouteContext,
  queue: Queue | undefined,
  tier: SupportTier | undefined,
): EscalationPath | undefined {
  const { effective, model } = context;
  const find = (id: string | undefined) =>
    model.spec.escalationPaths.find(path => path.id === id);

  const ofQueue = find(queue?.escalationPath);
  if (queue && ofQueue) {
    because(
      context,
      say('path-of-queue', { path: titleOf(ofQueue), queue: titleOf(queue) }),
      inModel(model, `spec.queues[${queue.id}].escalationPath`),
    );
    return ofQueue;
  }
  if (effective) {
    const { escalationPath } = effective;
    const entity = { entity: effective.entityRef };
    const path = find(usableValue(escalationPath)?.id);
    because(
      context,
      path
        ? say('path-of-entity', { path: titleOf(path), entity })
        : say('path-of-entity-none', { entity }),
      path && escalationPath.state !== 'valid'
        ? escalationPath.instead?.source
        : escalationPath.source,
    );
    return path;
  }
  const path = tier
    ? pathOfTier(model, tier)
    : find(model.spec.defaults.escalationPath);
  const byDefault = model.spec.defaults.escalationPath !== undefined || !tier;
  because(
    context,
    sayPath(path, byDefault ? undefined : tier),
    byDefault
      ? {
          kind: 'model-default',
          entityRef: model.entityRef,
          path: 'spec.defaults.escalationPath',
        }
      : {
          kind: 'tier',
          entityRef: model.entityRef,
          path: `spec.supportTiers[${tier.id}].escalationPath`,
        },
  );
  return path;
}

/** The steps of a path at their moments, in each rotation with whoever is on call at that step. */
export function escalationOf(
  context: ModelRouteContext,
  path: EscalationPath | undefined,
  start: DateTime,
): RouteAnswer['escalation'] {
  return (path?.steps ?? []).map(({ notify, after, channel }) => {
    const at = runningTimeAfter(start, after);
    const then: AnswerContext = { ...context, now: at.toJSDate() };
    return {
      notify: answerNotified(notify, then),
      after,
      channel,
      at: isoWithOffset(at),
    };
  });
}

/** Days and longer are the same time of day on the clocks of the zone; hours and less pass whatever the clocks show. */
function runningTimeAfter(start: DateTime, duration: string): DateTime {
  const parsed = parseDuration(duration);
  if (!parsed.ok) {
    return start;
  }
  const { years, months, weeks, days, hours, minutes, seconds } = parsed.value;
  const shown = DateTime.fromMillis(wallClockAt(start), { zone: 'utc' });
  const day =
    years + months + weeks + days > 0
      ? instantOf(
          shown.plus({ years, months, weeks, days }).toMillis(),
          start.zoneName ?? 'utc',
        )
      : start;
  return day.plus({ hours, minutes, seconds });
}

function sayPath(
  path: EscalationPath | undefined,
  tier: SupportTier | undefined,
): Message {
  if (!path) {
    return say('path-none');
  }
  return tier
    ? say('path-of-tier', { path: titleOf(path), tier: titleOf(tier) })
    : say('path-of-defaults', { path: titleOf(path) });
}

function titleOf({ id, title }: { id: string; title?: string }): string {
  return title ?? id;
}
