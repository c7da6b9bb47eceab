import type { OperatingModel } from '../../model/types';
import { GROUP, type DeclaredParty } from './declaredParties';
import { rewrittenList } from '../fixes/rewrittenList';
import { decisionsOf } from './decisionsOf';

/** The parties that the decisions of a model name. One that stands twice in a list is named once. */
export function partiesOfDecisions(model: OperatingModel): DeclaredParty[] {
  const parties: DeclaredParty[] = [];
  for (const { decision, path, change } of decisionsOf(model)) {
    const { id, handoff } = decision;
    const add = (
      field:
        | 'accountable'
        | 'responsible'
        | 'deputy'
        | 'consulted'
        | 'informed',
    ) => {
      const named = decision[field] ?? [];
      for (const entityRef of new Set([named].flat())) {
        parties.push({
          entityRef,
          what: {
            message: { id: `party/decision-${field}`, parameters: { id } },
          },
          path: `${path}.${field}`,
          part:
            typeof named === 'string'
              ? `${path}.${field}`
              : `${path}.${field}#${entityRef}`,
          answers: field === 'accountable',
          replacement: () =>
            rewrittenList([named].flat(), () =>
              change({ [field]: replaced(named, entityRef, GROUP) }),
            ),
        });
      }
    };
    add('accountable');
    add('responsible');
    add('deputy');
    add('consulted');
    add('informed');
    if (handoff && 'to' in handoff) {
      parties.push({
        entityRef: handoff.to,
        what: {
          message: { id: 'party/decision-handoff', parameters: { id } },
        },
        path: `${path}.handoff.to`,
        part: `${path}.handoff.to`,
        answers: false,
        replacement: () => change({ handoff: { to: GROUP } }),
      });
    }
  }
  return parties;
}

/** One party or a list of them, with another one in the place of one of them. */
function replaced(
  named: string | string[],
  entityRef: string,
  other: string,
): string | string[] {
  return typeof named === 'string'
    ? other
    : named.map(party => (party === entityRef ? other : party));
}
