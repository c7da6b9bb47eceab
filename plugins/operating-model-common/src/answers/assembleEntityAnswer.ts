import { ROLES } from '../annotations/roles';
import type { EntityAnswer } from '../api/entitySchemas';
import type { PartyView } from '../catalog/types';
import { compareFindings } from '../checks/compareFindings';
import { countTold, standingOf } from '../checks/standingOf';
import type { Told } from '../checks/Told';
import type { CatalogChoices } from '../checks/fixes/CatalogChoices';
import type { EffectiveModel } from '../effective/EffectiveModel';
import { roleHolder } from '../effective/roleHolder';
import type { Facts } from '../facts/Facts';
import type { Templates } from '../messages/Message';
import type { OperatingModel } from '../model/types';
import { answerParty, answerValue, type AnswerContext } from './AnswerContext';
import { answerDeclaredValues } from './answerDeclaredValues';
import { answerDocs } from './answerDocs';
import { answerEscalation, rotationNotice } from './answerEscalation';
import { answerNotKnown } from './answerNotKnown';
import { answerOnCall } from './answerOnCall';
import { answerReleases } from './answerReleases';
import { answerResponseTargets } from './answerResponseTargets';
import { answerRunbook } from './answerRunbook';
import { readerOf } from './readerOf';
import { sayFindings } from './sayFindings';

/** The rest is a list of its own. */
const MOST_FINDINGS = 50;

/**
 * What is stored for an entity, and what the caller may know beside it.
 * @public
 */
export interface EntityAnswerOptions {
  effective: EffectiveModel;
  entity: {
    kind: string;
    title?: string;
    entityEtag?: string;
    /** ISO 8601 with offset. */
    evaluatedAt: string;
  };
  /** About the entity itself. */
  own: Told;
  /** About the parts of the model that the entity uses, as far as the caller may see them; shown, and counted apart. */
  parts: Told;
  /** The model that applies, in the version that is in force. */
  model?: OperatingModel;
  modelStale?: boolean;
  /** False where the caller may not read the model: then only its reference is answered. */
  modelReadable: boolean;
  /**
   * The parties that the catalog knows. Those that the caller may not read are there without title and contacts.
   */
  parties: ReadonlyMap<string, PartyView>;
  facts: Facts;
  /** What the caller may read of the catalog, as far as the fixes of the findings let choose from it. */
  choices?: CatalogChoices;
  /** Sentences of the checks that are asked. */
  templates: Templates;
  /** Where TechDocs shows documentation, without a slash at its end; undefined where this Backstage has no TechDocs. */
  docsUrl?: string;
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
  const { effective, entity, own, parts, model } = options;
  const timeZone = model?.spec.timeZone ?? 'UTC';
  const context: AnswerContext = {
    ...options,
    reader: readerOf(
      model && {
        entityRef: model.entityRef,
        title: options.modelReadable ? model.title : undefined,
        timeZone,
      },
      options.templates,
    ),
  };
  const party = (entityRef: string) => answerParty(context, entityRef);

  return {
    entityRef: effective.entityRef,
    kind: entity.kind,
    title: entity.title,
    evaluatedAt: entity.evaluatedAt,
    entityEtag: entity.entityEtag,
    timeZone,
    described: effective.described,
    owner: answerValue(effective.owner, context, party),
    roles: Object.fromEntries(
      ROLES.map(role => [
        role,
        answerValue(roleHolder(effective, role), context, party),
      ]),
    ),
    ...answerDeclaredValues(effective, context),
    responseTargets: answerResponseTargets(effective, context),
    escalationPath: answerEscalation(effective, context),
    rotation: answerValue(effective.rotation, context, id =>
      rotationNotice(id, context),
    ),
    onCall: answerOnCall(effective, context),
    docs: answerDocs(effective, context, options.docsUrl),
    releaseCadence: answerReleases(effective, context),
    runbooks: effective.runbooks.map(runbook =>
      answerValue(runbook, context, answerRunbook),
    ),
    model: answerValue(effective.model, context, entityRef =>
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
    ...sayFindings(
      [...own.findings, ...parts.findings]
        .sort(compareFindings)
        .slice(0, MOST_FINDINGS),
      { ...context.reader, choices: options.choices },
    ),
    standing: standingOf(countTold(own), countTold(parts)),
    notKnown: answerNotKnown(
      [...own.notKnown, ...parts.notKnown],
      context.reader,
    ),
  };
}
