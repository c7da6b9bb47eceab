import type { PartyView } from '../catalog/types';
import type { Finding } from '../checks/Finding';
import type { Facts } from '../facts/Facts';
import type { Decision, OperatingModel } from '../model/types';
import { accountableOf } from '../model/accountableOf';
import { decisionPath } from '../model/decisionPath';
import { aspectOfFinding } from './aspectOfFinding';
import { perAspect } from './aspects';
import type { Seen } from './aspects/Aspect';
import { findingsOfDecisions } from './findingsOfDecisions';
import { isClear } from './isClear';
import type { Clarity, DecisionMap, MappedDecision } from './types';

/**
 * The decision map of a model: how clear each decision is, and how clear each area and party is with it. Pure, free of
 * the clock.
 *
 * @param options - `findings` about the model; those about decisions are told apart by their paths. `filling` while a fresh catalog
 * fills: what is absent may still come.
 * @public
 */
export function mapDecisions(options: {
  model: OperatingModel;
  parties: ReadonlyMap<string, PartyView>;
  findings: readonly Finding[];
  facts: Facts;
  filling?: boolean;
}): DecisionMap {
  const { model, parties } = options;
  const findings = findingsOfDecisions(options.findings);
  const map = {
    decisions: [] as MappedDecision[],
    clarity: { decisions: 0, clear: 0 },
    clarityOfAreas: new Map<string, Clarity>(),
    clarityOfParties: new Map<string, Clarity>(),
    unknownParties: new Set<string>(),
  };
  for (const area of model.spec.areas) {
    map.clarityOfAreas.set(area.id, { decisions: 0, clear: 0 });
    for (const decision of area.decisions) {
      const path = decisionPath(area.id, decision.id);
      const clear = isClear(decision, parties);
      map.decisions.push({
        areaId: area.id,
        id: decision.id,
        path,
        cells: cellsOf(decision, options, findings.get(path) ?? [], path),
        clear,
      });
      count(map.clarity, clear);
      count(map.clarityOfAreas.get(area.id)!, clear);
      for (const party of accountableOf(decision)) {
        count(clarityOf(map.clarityOfParties, party), clear);
      }
      for (const party of neededForClarity(decision)) {
        if (!parties.has(party)) {
          map.unknownParties.add(party);
        }
      }
    }
  }
  return {
    decisions: map.decisions,
    clarity: map.clarity,
    clarityOfAreas: Object.fromEntries(map.clarityOfAreas),
    clarityOfParties: Object.fromEntries([...map.clarityOfParties].sort()),
    unknownParties: [...map.unknownParties].sort(),
  };
}

function cellsOf(
  decision: Decision,
  seen: Seen,
  findings: Finding[],
  path: string,
): MappedDecision['cells'] {
  return perAspect(aspect => ({
    state: aspect.stateOf(decision, seen),
    codes: [
      ...new Set(
        findings
          .filter(finding => aspectOfFinding(finding, path) === aspect.id)
          .map(({ code }) => code),
      ),
    ].sort(),
  }));
}

function neededForClarity(decision: Decision): string[] {
  const { handoff } = decision;
  return [
    ...accountableOf(decision),
    ...(handoff && 'to' in handoff ? [handoff.to] : []),
  ];
}

function clarityOf(map: Map<string, Clarity>, key: string): Clarity {
  const known = map.get(key) ?? { decisions: 0, clear: 0 };
  map.set(key, known);
  return known;
}

function count(clarity: Clarity, clear: boolean): void {
  clarity.decisions += 1;
  clarity.clear += clear ? 1 : 0;
}
