import type { Finding } from '../checks/Finding';
import type { Decision, DecisionArea, OperatingModel } from '../model/types';
import { accountableOf } from '../model/accountableOf';
import { scopeOfDecision } from '../model/scopeOfDecision';
import { DECISION_ASPECTS } from './aspects';
import { findingsOfDecisions } from './findingsOfDecisions';
import { hasGap } from './hasGap';
import type { DecisionMap, MappedDecision } from './types';

/**
 * A decision with everything that lists filter, sort and show. Shared between requests: nobody may change it.
 * @public
 */
export interface DecisionEntry {
  model: OperatingModel;
  area: DecisionArea;
  decision: Decision;
  mapped: MappedDecision;
  /** Worst first. */
  findings: Finding[];
  scope: readonly string[];
  /** Everybody who has any role in it. */
  parties: ReadonlySet<string>;
  /** Lower case: question, title, id, and title and id of the area. */
  words: string;
  /** The question in lower case, made unique among all decisions of all models; the order of names. */
  name: string;
  errors: number;
  /** How many aspects have a gap. */
  gaps: number;
}

/**
 * The decisions of a model, in the order of its text.
 *
 * @param options - `map` and `findings` as they are stored for the model
 * @public
 */
export function decisionEntries(options: {
  model: OperatingModel;
  map: DecisionMap;
  findings: readonly Finding[];
}): DecisionEntry[] {
  const { model } = options;
  const findings = findingsOfDecisions(options.findings);
  const mapped = new Map(
    options.map.decisions.map(decision => [decision.id, decision]),
  );
  return model.spec.areas.flatMap(area =>
    area.decisions.flatMap(decision => {
      const own = mapped.get(decision.id);
      return own
        ? toEntry(model, area, decision, own, findings.get(own.path) ?? [])
        : [];
    }),
  );
}

function toEntry(
  model: OperatingModel,
  area: DecisionArea,
  decision: Decision,
  mapped: MappedDecision,
  findings: Finding[],
): DecisionEntry {
  const { id, title, question, deputy, handoff } = decision;
  const shown = question.toLocaleLowerCase('en-US').slice(0, 200);
  return {
    model,
    area,
    decision,
    mapped,
    findings,
    scope: scopeOfDecision(model, area, decision),
    parties: new Set([
      ...accountableOf(decision),
      ...decision.responsible,
      ...decision.consulted,
      ...decision.informed,
      ...(deputy ? [deputy] : []),
      ...(handoff && 'to' in handoff ? [handoff.to] : []),
    ]),
    words: [question, title, id, area.title, area.id]
      .join('\n')
      .toLocaleLowerCase('en-US'),
    name: `${shown}\n${model.entityRef}\n${id}`,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    gaps: DECISION_ASPECTS.filter(aspect => hasGap(mapped.cells[aspect]))
      .length,
  };
}
