import { DateTime } from 'luxon';
import type { Rotation, SupportTier } from '../../model/types';
import { coveredWeekIntervals } from '../../time';
import { personCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { pathOfTier, rotationOfPath } from '../../model/pathsInUse';
import type { FindingDraft, ModelRuleContext, Rule } from '../Rule';

export const coverageGap: Rule = {
  code: 'coverage.gap',
  title: 'Promised hours are not covered',
  severity: 'error',
  source: {
    title:
      'PagerDuty, full-service ownership: escalation policies without gaps in time',
    url: 'https://ownership.pagerduty.com/escalations/',
  },
  checkModel: context =>
    context.model.spec.rotations.flatMap(rotation => {
      const tiers = context.model.spec.supportTiers.filter(
        tier =>
          rotationOfPath(context.model, pathOfTier(context.model, tier)) ===
          rotation,
      );
      return [
        ...uncoveredHours(context, rotation, tiers),
        ...notStarted(context, rotation, tiers),
        ...unknownMembers(context, rotation),
      ];
    }),
};

function uncoveredHours(
  { state, model }: ModelRuleContext,
  rotation: Rotation,
  tiers: SupportTier[],
): FindingDraft[] {
  const { businessHours } = model.spec;
  const covered = coveredWeekIntervals({
    coverage: rotation.coverage,
    businessHours,
  });
  const promising = tiers.filter(({ coverage }) =>
    coveredWeekIntervals({ coverage, businessHours }).some(
      ([from, until]) =>
        !covered.some(([start, end]) => start <= from && until <= end),
    ),
  );
  if (promising.length === 0) {
    return [];
  }
  const widest = ['24x7', '24x5', 'business-hours'].find(coverage =>
    promising.some(tier => tier.coverage === coverage),
  );
  return [
    {
      subject: {
        entityRef: state.entityRef,
        path: `spec.rotations[${rotation.id}].coverage`,
      },
      message: `The rotation ${rotation.id} covers ${
        rotation.coverage
      }, and ${promising
        .map(({ id, coverage }) => `${id} promises ${coverage}`)
        .join(', ')}.`,
      evidence: [
        { label: 'Covered', value: rotation.coverage },
        ...promising.map(({ id, coverage }) => ({
          label: `Promised by ${id}`,
          value: coverage,
        })),
      ],
      fix: createFix(state.view, {
        summary: 'Cover what is promised, or promise what is covered',
        fragment: modelFragment('rotations', rotation.id, {
          coverage: widest ?? '24x7',
        }),
      }),
    },
  ];
}

/** Before its first shift a rotation has nobody on call, whatever it covers later. */
function notStarted(
  { state, model, now }: ModelRuleContext,
  { id, startsOn }: Rotation,
  tiers: SupportTier[],
): FindingDraft[] {
  const { status, timeZone } = model.spec;
  const today = DateTime.fromJSDate(now, { zone: timeZone });
  const promising = tiers.filter(({ coverage }) => coverage !== 'best-effort');
  if (
    !['trial', 'adopted'].includes(status) ||
    promising.length === 0 ||
    startsOn <= (today.toISODate() ?? '')
  ) {
    return [];
  }
  let start = DateTime.fromISO(startsOn, { zone: timeZone });
  // Whole weeks keep the weekday of the handoff, a year of them keeps the edit the same from sweep to sweep.
  while (start > today) {
    start = start.minus({ weeks: 52 });
  }
  const path = `spec.rotations[${id}].startsOn`;
  return [
    {
      subject: { entityRef: state.entityRef, path },
      message: `Nobody is on call in the rotation ${id} before ${startsOn}, and ${promising
        .map(tier => `${tier.id} promises ${tier.coverage}`)
        .join(', ')} already.`,
      evidence: [
        { label: path, value: startsOn },
        { label: 'Status of the model', value: status },
      ],
      fix: createFix(state.view, {
        summary: 'Let it start now, or keep the model a draft until then',
        fragment: modelFragment('rotations', id, {
          startsOn: start.toISODate() ?? startsOn,
        }),
      }),
    },
  ];
}

function unknownMembers(
  { state, index, now, model }: ModelRuleContext,
  rotation: Rotation,
): FindingDraft[] {
  const { id, members, overrides } = rotation;
  const today = now.toISOString().slice(0, 10);
  const unknown = new Set(
    [
      ...members,
      ...overrides
        .filter(({ to }) => to.slice(0, 10) >= today)
        .map(({ member }) => member),
    ].filter(member => !index.parties.has(member)),
  );
  return [...unknown].map(member => {
    const known = (other: string) => (other === member ? '<person>' : other);
    const path = `spec.rotations[${id}].${
      members.includes(member) ? 'members' : 'overrides'
    }`;
    return {
      subject: { entityRef: state.entityRef, path },
      message: `Nobody answers in the shifts of ${member} in the rotation ${id}: the catalog does not know this person.`,
      evidence: [
        { label: path, value: member },
        { label: 'Model', value: model.title },
      ],
      fix: createFix(state.view, {
        summary: 'Give the turn to somebody who exists',
        fragment: modelFragment('rotations', id, {
          members: members.map(known),
          ...(overrides.some(override => override.member === member) && {
            overrides: overrides.map(override => ({
              ...override,
              member: known(override.member),
            })),
          }),
        }),
        candidates: personCandidates(index, members),
      }),
    };
  });
}
