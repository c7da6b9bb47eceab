import type { PartyView } from '../catalog/types';
import { openableUrl } from '../catalog/partyContacts';
import { accountableOf } from '../model/accountableOf';
import type { DecisionEntry } from '../decisions/decisionEntries';
import { countBySeverity } from '../checks/countBySeverity';
import { knownSurface } from '../decisions/aspects/surfaceState';
import { rolesIn } from '../decisions/rolesIn';
import { runbookTemplates } from '../effective/runbooks/runbookTemplates';
import { renderMessage } from '../messages/renderMessage';
import type { Facts } from '../facts/Facts';
import type { Templates } from '../messages/Message';
import type { OperatingModel } from '../model/types';
import type { DecisionAnswer, DecisionRow } from '../api/decisionSchemas';
import { answerDecisionParty } from './answerDecisionParty';
import type { CatalogChoices } from '../checks/fixes/CatalogChoices';
import { sayFindings } from './sayFindings';
import { decisionDates } from './decisionDates';

/**
 * A decision as lists show it. Pure; `now` is the only clock.
 *
 * @param parties - those that the catalog knows; without title and contacts where the caller may not read them
 * @param asked - those whose roles in it are said
 * @public
 */
export function assembleDecisionRow(
  entry: DecisionEntry,
  parties: ReadonlyMap<string, PartyView>,
  now: Date,
  asked?: ReadonlySet<string>,
): DecisionRow {
  const { responsible, consulted, informed, handoff } = entry.decision;
  return {
    ...partsInCommon(entry, parties, now),
    roles: {
      responsible,
      consulted,
      informed,
      handoff: handoff && 'to' in handoff ? handoff.to : undefined,
    },
    held: asked && rolesIn(entry.decision, asked),
  };
}

/**
 * A decision with everything. Pure; `now` is the only clock.
 *
 * @param parties - as for {@link assembleDecisionRow}
 * @param options - of the evaluation of the model: when (ISO 8601), and the etag that it had; the facts, what the caller may read of the
 * catalog and can choose from, and the sentences of the checks that are asked
 * @public
 */
export function assembleDecisionAnswer(
  entry: DecisionEntry,
  parties: ReadonlyMap<string, PartyView>,
  options: Pick<DecisionAnswer, 'evaluatedAt' | 'entityEtag'> & {
    facts: Facts;
    choices?: CatalogChoices;
    templates: Templates;
    now: Date;
  },
): DecisionAnswer {
  const { facts, choices, templates, now, ...evaluation } = options;
  const { model, decision, mapped, scope } = entry;
  const { spec } = model;
  const said = sayFindings(entry.findings, {
    templates,
    timeZone: spec.timeZone,
    titleOf: reference =>
      reference === model.entityRef ? model.title : undefined,
    choices,
  });
  const answer = (party: string) => answerDecisionParty(parties, party);
  const { handoff } = decision;
  return {
    ...partsInCommon(entry, parties, now),
    ...evaluation,
    path: mapped.path,
    timeZone: spec.timeZone,
    responsible: decision.responsible.map(answer),
    consulted: decision.consulted.map(answer),
    informed: decision.informed.map(answer),
    nextDates: decisionDates(decision.cadence, model, now),
    handoff:
      handoff && 'to' in handoff
        ? { ...handoff, to: answer(handoff.to) }
        : handoff,
    surfaces: spec.surfaces
      .filter(surface => decision.surfaces.includes(surface.id))
      .map(({ id, type, title, location }) => ({
        id,
        type,
        title: title ?? id,
        location,
        ...answerSurface(model, id, facts),
        url: openableUrl(location),
      })),
    appliesTo: [...scope],
    issueClasses: spec.issueClasses
      .filter(({ decisions }) => decisions.includes(decision.id))
      .map(({ id, title }) => ({ id, title: title ?? id })),
    findingList: said.findings,
    choices: said.choices,
  };
}

/** What is known of a surface. */
function answerSurface(
  model: OperatingModel,
  id: string,
  facts: Facts,
): Pick<DecisionAnswer['surfaces'][number], 'state' | 'reason' | 'seenAt'> {
  const { state, fact, problem } = knownSurface(model, id, facts);
  const said =
    problem &&
    renderMessage(problem, { templates: runbookTemplates, timeZone: 'UTC' });
  return { state, reason: fact?.reason ?? said?.text, seenAt: fact?.seenAt };
}

/** What lists and the decision itself say alike. */
function partsInCommon(
  entry: DecisionEntry,
  parties: ReadonlyMap<string, PartyView>,
  now: Date,
): Omit<DecisionRow, 'roles' | 'held'> {
  const { model, area, decision, mapped, findings } = entry;
  const { id, title, question, deputy, cadence } = decision;
  return {
    model: { entityRef: model.entityRef, title: model.title },
    area: { id: area.id, title: area.title ?? area.id, kind: area.kind },
    id,
    // A title that nobody wrote is the id.
    title: title === id ? undefined : title,
    question,
    accountable: accountableOf(decision).map(party =>
      answerDecisionParty(parties, party),
    ),
    deputy: deputy ? answerDecisionParty(parties, deputy) : undefined,
    cadence,
    nextDate: decisionDates(cadence, model, now)[0],
    cells: mapped.cells,
    clear: mapped.clear,
    findings: countBySeverity(findings),
  };
}
