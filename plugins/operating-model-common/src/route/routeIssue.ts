import { InputError } from '@backstage/errors';
import { answerParty, answerReader } from '../answers/AnswerContext';
import type { RouteAnswer } from '../api/routeSchemas';
import type { PartyView } from '../catalog/types';
import type { EffectiveModel } from '../effective/EffectiveModel';
import { effectiveTemplates } from '../effective/effectiveTemplates';
import type { Facts } from '../facts/Facts';
import type { Message, Parameter } from '../messages/Message';
import { renderMessage } from '../messages/renderMessage';
import type { OperatingModel } from '../model/types';
import { inZone, isoWithOffset } from '../time/wallTime';
import {
  clockStart,
  firstLookOf,
  isFirstLookLater,
  withLaterFirstLook,
  responseOf,
} from './clocksOfRoute';
import { decisionsOfRoute } from './decisionsOfRoute';
import { escalationOf, pathOfRoute } from './escalationOf';
import { findIssueClass, issueClassesOf } from '../model/issueClassesOf';
import { landingQueue } from './landingQueue';
import { nearestIssueClasses } from './nearestIssueClasses';
import { onCallOfRoute } from './onCallOfRoute';
import { say, type ModelRouteContext, type RouteContext } from './RouteContext';
import { routeTemplates } from './routeTemplates';
import { runbooksOfRoute } from './runbooksOfRoute';
import { askMeanwhile, deputyOf, takerOf } from './takerOf';
import { tierOfRoute } from './tierOfRoute';

/**
 * An issue, and what is known of where it happened.
 * @public
 */
export interface IssueToRoute {
  /** What holds for the entity that is affected; left out where nothing is affected in particular. */
  effective?: EffectiveModel;
  /** The model of the entity, or the one that was asked; left out where there is none or the caller may not read it. */
  model?: OperatingModel;
  /** Id of the issue class, as it was asked. */
  issueClass: string;
  /** Id of a severity of the model. */
  severity?: string;
  reportedAt: Date;
  /** Those of `partiesOfRoute` that the catalog knows; those that the caller may not read without title and contacts. */
  parties: ReadonlyMap<string, PartyView>;
  facts: Facts;
}

/**
 * Who takes an issue, by when, whom it escalates to, and why: the answer of `GET /route`. Pure; `reportedAt` is the only clock.
 *
 * @throws InputError where the model does not know the severity, or the issue class is blank
 * @public
 */
export function routeIssue(issue: IssueToRoute): RouteAnswer {
  const { effective, model, parties, facts, reportedAt } = issue;
  const asked = issue.issueClass.trim();
  if (!asked) {
    throw new InputError('The issue class is blank');
  }
  const context: RouteContext = {
    effective,
    model,
    parties,
    facts,
    reportedAt,
    reader: answerReader({
      templates: { ...effectiveTemplates, ...routeTemplates },
      timeZone: model?.spec.timeZone ?? 'UTC',
      // Those of parties that the caller may not read are left out of these already.
      titleOf: reference =>
        reference === model?.entityRef
          ? model.title
          : parties.get(reference)?.title,
    }),
    why: [],
    missing: [],
  };
  return model
    ? routeInModel({ ...context, model }, asked, issue.severity)
    : routeWithoutModel(context, asked);
}

function routeInModel(
  context: ModelRouteContext,
  asked: string,
  askedSeverity: string | undefined,
): RouteAnswer {
  const { model, reportedAt } = context;
  const { timeZone, version } = model.spec;
  const severity = severityOf(model, askedSeverity);
  const issueClass = findIssueClass(model, asked);
  const queue = landingQueue(context, issueClass, asked);

  const taker = queue && takerOf(context, queue);
  const deputy = queue && taker && deputyOf(context, queue, taker);
  const meanwhile = taker ? undefined : askMeanwhile(context);
  const tier = tierOfRoute(context);
  const start = clockStart(context, tier);
  const response = responseOf(context, tier, severity);
  const firstLookBy = queue && firstLookOf(context, queue);
  const firstLookIsLater = isFirstLookLater(context, queue, {
    firstLookBy,
    respondBy: response.respondBy,
  });
  const path = pathOfRoute(context, queue, tier);
  const onCall = onCallOfRoute(context, path);

  return {
    model: { entityRef: model.entityRef, title: model.title, version },
    entityRef: context.effective?.entityRef,
    timeZone,
    reportedAt: isoWithOffset(inZone(reportedAt, timeZone)),
    issueClass: issueClass
      ? { id: issueClass.id, title: issueClass.title, known: true }
      : { id: asked, title: asked, known: false },
    severity,
    takenBy: party(context, taker),
    queue: queue && { id: queue.id, title: queue.title ?? queue.id },
    deputy: party(context, deputy),
    supportTier: tier && {
      id: tier.id,
      title: tier.title ?? tier.id,
      coverage: tier.coverage,
    },
    ...response,
    responses: withLaterFirstLook(response.responses, firstLookBy),
    clockStartsAt: isoWithOffset(start),
    firstLookBy,
    firstLookIsLater,
    onCall,
    escalation: escalationOf(context, path, start),
    runbooks: issueClass ? runbooksOfRoute(context, issueClass.id) : [],
    decisions: issueClass ? decisionsOfRoute(context, issueClass) : [],
    ...verdict(context, meanwhile),
    suggestions: issueClass
      ? undefined
      : nearestIssueClasses(issueClassesOf(model), asked),
  };
}

/** The models that are in each other's way, where all of them may be named. */
function conflictOf(models: readonly string[], what: Parameter): Message {
  return models.length > 1
    ? say('model-conflict', {
        what,
        models: { list: models.map(entity => ({ entity })) },
      })
    : say('model-conflict-unnamed', { what });
}

/** Who is asked is all that can be said: a queue, a tier and a path mean something in a model only. */
function routeWithoutModel(context: RouteContext, asked: string): RouteAnswer {
  const { effective, reportedAt } = context;
  const reported = isoWithOffset(inZone(reportedAt, 'UTC'));
  const conflict = effective?.modelConflict;
  const what = effective ? { entity: effective.entityRef } : 'this issue';
  context.missing.push({
    code: 'model.none',
    message: conflict
      ? conflictOf(conflict, what)
      : say('model-none', { what }),
    source: effective?.model.source,
  });
  const meanwhile = askMeanwhile(context);
  return {
    entityRef: effective?.entityRef,
    timeZone: 'UTC',
    reportedAt: reported,
    issueClass: { id: asked, title: asked, known: false },
    clockStartsAt: reported,
    onCall: onCallOfRoute(context, undefined),
    escalation: [],
    runbooks: [],
    decisions: [],
    ...verdict(context, meanwhile),
  };
}

function severityOf(
  model: OperatingModel,
  asked: string | undefined,
): RouteAnswer['severity'] {
  if (asked === undefined) {
    return undefined;
  }
  const { severities } = model.spec;
  const id = asked.trim().toLocaleLowerCase('en-US');
  const severity = severities.find(known => known.id === id);
  if (!severity) {
    const known = severities.map(other => other.id).join(', ');
    throw new InputError(
      `${model.title} has no severity ${JSON.stringify(asked)}; it has ${
        known || 'none'
      }`,
    );
  }
  return { id: severity.id, title: severity.title ?? severity.id };
}

function verdict(
  context: RouteContext,
  meanwhile: string | undefined,
): Pick<RouteAnswer, 'why' | 'missing' | 'askMeanwhile'> {
  const { why, missing, reader } = context;
  return {
    why: why.map(({ message, source }) => ({
      ...renderMessage(message, reader),
      source,
    })),
    missing:
      missing.length > 0
        ? missing.map(({ message, ...gap }) => ({
            ...gap,
            message: renderMessage(message, reader),
          }))
        : undefined,
    askMeanwhile: party(context, meanwhile),
  };
}

function party(
  context: RouteContext,
  entityRef: string | undefined,
): RouteAnswer['takenBy'] {
  return entityRef === undefined ? undefined : answerParty(context, entityRef);
}
