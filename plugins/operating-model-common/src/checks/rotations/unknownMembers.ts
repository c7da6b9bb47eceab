import { partyList } from '../../messages/partyList';
import type { Rotation } from '../../model/types';
import type { ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { rewrittenList } from '../fixes/rewrittenList';

/** Whether the catalog knows everybody in whose shifts a rotation is on call, those of coming overrides too. */
export function unknownMembers(
  context: ModelCheckContext,
  rotation: Rotation,
): Outcome[] {
  const { now } = context;
  const members = new Set(rotation.members);
  const today = now.toISOString().slice(0, 10);
  const overriding = new Set(
    rotation.overrides
      .filter(
        ({ to }, at) => to.slice(0, 10) >= today && isServed(rotation, at),
      )
      .map(({ member }) => member)
      .filter(member => !members.has(member)),
  );
  return [
    ...ofPeople(context, rotation, 'members', [...members]),
    ...ofPeople(context, rotation, 'overrides', [...overriding]),
  ];
}

/** Of overlapping overrides the last listed wins: one that lies wholly under later ones is nobody's shift. */
function isServed({ overrides }: Rotation, position: number): boolean {
  const { from, to } = overrides[position];
  let open = from;
  const later = overrides
    .slice(position + 1)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  for (const override of later) {
    if (override.from <= open && override.to > open) {
      open = override.to;
    }
  }
  return open < to;
}

function ofPeople(
  context: ModelCheckContext,
  rotation: Rotation,
  list: 'members' | 'overrides',
  people: readonly string[],
): Outcome[] {
  const path = `spec.rotations[${rotation.id}].${list}`;
  const unknown = people.filter(person => !context.index.parties.has(person));
  if (unknown.length > 0) {
    return unknown.map(person => failure(context, rotation, { path, person }));
  }
  return people.length === 0
    ? []
    : [
        {
          result: 'pass',
          part: path,
          says: list === 'members' ? 'known' : 'known-overrides',
          parameters: { rotation: rotation.id },
          evidence: [{ label: path, value: partyList(people) }],
        },
      ];
}

function failure(
  { state }: ModelCheckContext,
  { id, members, overrides }: Rotation,
  { path, person }: { path: string; person: string },
): Outcome {
  const known = (other: string) => (other === person ? '<person>' : other);
  return {
    result: 'fail',
    part: `${path}#${person}`,
    says: 'unknown',
    absent: true,
    parameters: { rotation: id, person: { party: person } },
    evidence: [
      { label: path, value: { party: person } },
      { label: 'Model', value: { model: state.entityRef } },
    ],
    fix: createFix(state.view, {
      summary: 'Give the turn to somebody who exists',
      fragment: rewrittenList([...members, ...overrides], () =>
        modelFragment('rotations', id, {
          members: members.map(known),
          ...(overrides.some(({ member }) => member === person) && {
            overrides: overrides.map(override => ({
              ...override,
              member: known(override.member),
            })),
          }),
        }),
      ),
      choose: { kind: 'user', near: person, not: members },
    }),
  };
}
