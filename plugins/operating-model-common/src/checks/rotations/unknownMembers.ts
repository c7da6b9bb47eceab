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
      .filter(({ to }) => to.slice(0, 10) >= today)
      .map(({ member }) => member)
      .filter(member => !members.has(member)),
  );
  return [
    ...ofPeople(context, rotation, 'members', [...members]),
    ...ofPeople(context, rotation, 'overrides', [...overriding]),
  ];
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
