import { truckFactorOf } from '../../load';
import type { Decision } from '../../model/types';
import { areasFragment } from '../fixes/areasFragment';
import { createFix } from '../fixes/createFix';
import { GroupPlaceholders } from '../fixes/GroupPlaceholders';
import { groupsByLoad } from '../fixes/groupsByLoad';
import { proposeDeputies } from '../fixes/proposeDeputies';
import { thresholdEvidence } from '../thresholdEvidence';
import type { FindingDraft, ModelRuleContext, Rule } from '../Rule';

const parameters = {
  atLeast: {
    default: 3,
    meaning:
      'Parties that may be away before more than half of the decisions have nobody left, at least',
    source:
      'Our own: 65 % of 133 popular projects have two or fewer (Avelino et al. 2016), and stop when these leave',
  },
  minimumDecisions: {
    default: 3,
    meaning: 'Decisions from which on the truck factor is looked at',
    source: 'Our own: fewer cannot be spread over three parties',
  },
};

export const concentrationTruckFactor: Rule = {
  code: 'concentration.truck-factor',
  title: 'Too few parties can decide',
  severity: 'warning',
  source: {
    title:
      'Avelino et al. 2016, the truck factor of popular projects: two of three stop when two people leave',
    url: 'https://arxiv.org/abs/1604.06766',
  },
  parameters,
  checkModel(context) {
    const { areas } = context.model.spec;
    return [
      ...areas.flatMap(({ id, decisions }) =>
        check(context, {
          decisions,
          path: `spec.areas[${id}]`,
          name: `the area ${id}`,
        }),
      ),
      ...check(context, {
        decisions: areas.flatMap(({ decisions }) => decisions),
        path: 'spec',
        name: 'the model',
      }),
    ];
  },
};

function check(
  context: ModelRuleContext,
  part: { decisions: Decision[]; path: string; name: string },
): FindingDraft[] {
  const { state, index, parameter } = context;
  const { decisions, path, name } = part;
  const { truckFactor, truckParties } = truckFactorOf(decisions, index.parties);
  const atLeast = parameter('atLeast');
  if (
    truckFactor === undefined ||
    truckFactor >= atLeast ||
    decisions.length < parameter('minimumDecisions')
  ) {
    return [];
  }
  const most = `more than half of the ${decisions.length} decisions of ${name}`;
  const away = `${truckParties.join(' and ')} ${
    truckFactor === 1 ? 'is' : 'are'
  } away`;
  return [
    {
      subject: { entityRef: state.entityRef, path },
      message:
        truckFactor === 0
          ? `Nobody whom the catalog knows can take ${most}.`
          : `When ${away}, ${most} have nobody left.`,
      evidence: [
        { label: 'Truck factor', value: String(truckFactor) },
        { label: 'Parties', value: truckParties.join(', ') || 'nobody' },
        { label: 'Decisions', value: String(decisions.length) },
        thresholdEvidence(parameters.atLeast, atLeast),
      ],
      fix: fixFor(context, decisions, atLeast),
    },
  ];
}

function fixFor(
  { model, state, index }: ModelRuleContext,
  decisions: readonly Decision[],
  atLeast: number,
): FindingDraft['fix'] {
  const groups = groupsByLoad(model, index);
  const deputies = proposeDeputies(decisions, {
    parties: index.parties,
    groups,
    atLeast,
  });
  const placeholders = new GroupPlaceholders();
  const areas =
    deputies &&
    areasFragment(model.spec, id => {
      const deputy = deputies.get(id);
      return deputy === undefined
        ? undefined
        : { deputy: placeholders.for(deputy) };
    });
  return createFix(state.view, {
    summary: areas
      ? 'Name deputies, so that somebody is left who can decide'
      : 'Name deputies, so that somebody is left who can decide; the catalog has too few groups yet to spread this well',
    fragment: areas && { spec: { areas } },
    candidates: placeholders.candidates(groups),
  });
}
