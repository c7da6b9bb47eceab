import { ROLES } from '../annotations/roles';
import type { PartyView } from '../catalog/types';
import type { EffectiveModel } from '../effective/EffectiveModel';
import { compareFindings } from '../checks/compareFindings';
import { countBySeverity } from '../checks/countBySeverity';
import type { Finding } from '../checks/types';
import type { OperatingModel } from '../model/types';
import { roleHolder } from '../effective/roleHolder';
import type { EntityAnswer } from '../api/entitySchemas';
import { answerParty, mapValue, type AnswerContext } from './AnswerContext';
import { answerEscalation, rotationNotice } from './answerEscalation';
import { answerOnCall } from './answerOnCall';
import { answerReleases } from './answerReleases';
import { answerResponseTargets } from './answerResponseTargets';

/**
 * What is stored for an entity, and what the caller may know beside it.
 * @public
 */
export interface EntityAnswerOptions {
  effective: EffectiveModel;
  facts: {
    kind: string;
    title?: string;
    entityEtag?: string;
    /** ISO 8601 with offset. */
    evaluatedAt: string;
  };
  /** About the entity itself. */
  findings: Finding[];
  /** About the parts of the model that the entity uses; shown, never counted. */
  modelFindings: Finding[];
  /** The model that applies, in the version that is in force. */
  model?: OperatingModel;
  modelStale?: boolean;
  /** False where the caller may not read the model: then only its reference is answered. */
  modelReadable: boolean;
  /**
   * The parties that the catalog knows. Those that the caller may not read are there without title and contacts.
   */
  parties: ReadonlyMap<string, PartyView>;
  now: Date;
}

/**
 * The answer for one entity: stored values with contacts, and what follows from the clock (who is on call, the next
 * dates). Pure; `now` is the only clock.
 * @public
 */
export function assembleEntityAnswer(
  options: EntityAnswerOptions,
): EntityAnswer {
  const { effective, facts, findings, model, parties, now } = options;
  const context: AnswerContext = { model, parties, now };
  const party = (entityRef: string) => answerParty(context, entityRef);

  return {
    entityRef: effective.entityRef,
    kind: facts.kind,
    title: facts.title,
    evaluatedAt: facts.evaluatedAt,
    entityEtag: facts.entityEtag,
    timeZone: model?.spec.timeZone ?? 'UTC',
    described: effective.described,
    owner: mapValue(effective.owner, party),
    roles: Object.fromEntries(
      ROLES.map(role => [role, mapValue(roleHolder(effective, role), party)]),
    ),
    supportTier: effective.supportTier,
    responseTargets: answerResponseTargets(effective, context),
    escalationPath: answerEscalation(effective, context),
    rotation: mapValue(effective.rotation, id => rotationNotice(id, context)),
    onCall: answerOnCall(effective, context),
    releaseCadence: answerReleases(effective, context),
    reviewInterval: effective.reviewInterval,
    runbooks: effective.runbooks.map(runbook =>
      mapValue(runbook, ({ base: _, ...value }) => ({
        ...value,
        url: value.target === 'url' ? value.location : undefined,
      })),
    ),
    model: mapValue(effective.model, entityRef =>
      model?.entityRef === entityRef && options.modelReadable
        ? {
            entityRef,
            title: model.title,
            status: model.spec.status,
            version: model.spec.version,
            stale: options.modelStale,
          }
        : { entityRef },
    ),
    findings: [...findings, ...options.modelFindings].sort(compareFindings),
    findingCounts: countBySeverity(findings),
  };
}
