import type { PartyView } from '../catalog/types';
import { openableUrl } from '../catalog/partyContacts';
import { accountableOf } from '../model/accountableOf';
import type { DecisionEntry } from '../decisions/decisionEntries';
import { countBySeverity } from '../checks/countBySeverity';
import type { DecisionAnswer, DecisionRow } from '../api/decisionSchemas';
import { answerDecisionParty } from './answerDecisionParty';
import { decisionDates } from './decisionDates';

/**
 * A decision as lists show it. Pure; `now` is the only clock.
 *
 * @param parties - those that the catalog knows; without title and contacts where the caller may not read them
 * @public
 */
export function assembleDecisionRow(
  entry: DecisionEntry,
  parties: ReadonlyMap<string, PartyView>,
  now: Date,
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
  };
}

/**
 * A decision with everything. Pure; `now` is the only clock.
 *
 * @param parties - as for {@link assembleDecisionRow}
 * @param evaluation - of the model: when (ISO 8601), and the etag that it had
 * @public
 */
export function assembleDecisionAnswer(
  entry: DecisionEntry,
  parties: ReadonlyMap<string, PartyView>,
  evaluation: Pick<DecisionAnswer, 'evaluatedAt' | 'entityEtag'>,
  now: Date,
): DecisionAnswer {
  const { model, decision, mapped, scope } = entry;
  const { spec } = model;
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
        state: 'unverified' as const,
        url: openableUrl(location),
      })),
    appliesTo: [...scope],
    issueClasses: spec.issueClasses
      .filter(({ decisions }) => decisions.includes(decision.id))
      .map(({ id, title }) => ({ id, title: title ?? id })),
    findingList: entry.findings,
  };
}

/** What lists and the decision itself say alike. */
function partsInCommon(
  entry: DecisionEntry,
  parties: ReadonlyMap<string, PartyView>,
  now: Date,
): Omit<DecisionRow, 'roles'> {
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
