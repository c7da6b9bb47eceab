import { truckFactorOf } from '../../load';
import { accountableOf } from '../../model/accountableOf';
import type { Decision } from '../../model/types';
import { partiesOrNobody } from '../asked/partiesOrNobody';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { areasFragment } from '../fixes/areasFragment';
import { createFix } from '../fixes/createFix';
import { GroupPlaceholders } from '../fixes/GroupPlaceholders';
import {
  groupsByLoad,
  withFewestOthers,
  withOtherGroups,
} from '../fixes/groupsByLoad';
import { proposeDeputies } from '../fixes/proposeDeputies';
import { thresholdEvidence } from '../thresholdEvidence';
import type { Fix } from '../Verdict';

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

export const concentrationTruckFactor: Check = {
  id: 'concentration.truck-factor',
  title: 'Too few parties can decide',
  severity: 'warning',
  source: {
    title:
      'Avelino et al. 2016, the truck factor of popular projects: two of three stop when two people leave',
    url: 'https://arxiv.org/abs/1604.06766',
  },
  parameters,
  messages: {
    'area-enough':
      'The truck factor of the area {{area}} is {{factor}}; at least {{atLeast}} is wanted.',
    'area-one':
      'When {{parties}} is away, more than half of the {{decisions}} decisions of the area {{area}} have nobody left.',
    'area-several':
      'When {{parties}} are away, more than half of the {{decisions}} decisions of the area {{area}} have nobody left.',
    'area-nobody':
      'For more than half of the {{decisions}} decisions of the area {{area}} there is nobody whom the catalog knows.',
    'model-enough':
      'The truck factor of the model is {{factor}}; at least {{atLeast}} is wanted.',
    'model-one':
      'When {{parties}} is away, more than half of the {{decisions}} decisions of the model have nobody left.',
    'model-several':
      'When {{parties}} are away, more than half of the {{decisions}} decisions of the model have nobody left.',
    'model-nobody':
      'For more than half of the {{decisions}} decisions of the model there is nobody whom the catalog knows.',
  },
  checkModel(context) {
    const { areas } = context.model.spec;
    return [
      ...areas.flatMap(({ id, decisions }) =>
        ofPart(context, {
          decisions,
          path: `spec.areas[${id}]`,
          of: 'area',
          area: id,
        }),
      ),
      ...ofPart(context, {
        decisions: areas.flatMap(({ decisions }) => decisions),
        path: 'spec',
        of: 'model',
      }),
    ];
  },
};

function ofPart(
  context: ModelCheckContext,
  part: {
    decisions: Decision[];
    path: string;
    of: 'area' | 'model';
    area?: string;
  },
): Outcome[] {
  const { index, parameter } = context;
  const { decisions, path, of, area } = part;
  const { truckFactor, truckParties } = truckFactorOf(decisions, index.parties);
  if (
    truckFactor === undefined ||
    decisions.length < parameter('minimumDecisions')
  ) {
    return [];
  }
  const atLeast = parameter('atLeast');
  const isEnough = truckFactor >= atLeast;
  return [
    {
      result: isEnough ? 'pass' : 'fail',
      part: path,
      says: `${of}-${isEnough ? 'enough' : howMany(truckFactor)}`,
      absent: decisions.some(decision =>
        namedFor(decision).some(party => !index.parties.has(party)),
      ),
      parameters: {
        ...(area !== undefined && { area }),
        ...(isEnough
          ? { factor: truckFactor, atLeast }
          : {
              parties: {
                list: truckParties.map(party => ({ party })),
                and: true,
              },
              decisions: decisions.length,
            }),
      },
      evidence: [
        { label: 'Truck factor', value: truckFactor },
        { label: 'Parties', value: partiesOrNobody(truckParties) },
        { label: 'Decisions', value: decisions.length },
        thresholdEvidence(parameters.atLeast, atLeast),
      ],
      ...(!isEnough && { fix: fixFor(context, decisions, atLeast) }),
    },
  ];
}

function namedFor(decision: Decision): string[] {
  const { deputy } = decision;
  return [...accountableOf(decision), ...(deputy ? [deputy] : [])];
}

function howMany(parties: number): 'nobody' | 'one' | 'several' {
  if (parties === 0) {
    return 'nobody';
  }
  return parties === 1 ? 'one' : 'several';
}

function fixFor(
  { model, state, index }: ModelCheckContext,
  decisions: readonly Decision[],
  atLeast: number,
): Fix {
  const groups = groupsByLoad(model, index);
  const parties = withOtherGroups(index.parties);
  const deputies = withFewestOthers(groups, enough =>
    proposeDeputies(decisions, { parties, groups: enough, atLeast }),
  );
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
      : 'Name deputies, so that somebody is left who can decide; it takes more groups than anybody can name at once',
    fragment: areas && { spec: { areas } },
    choose: {
      kind: 'group',
      first: placeholders.first(),
      not: [
        ...new Set([
          ...groups,
          ...decisions.flatMap(({ deputy }) => deputy ?? []),
        ]),
      ],
    },
  });
}
