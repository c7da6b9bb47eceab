import {
  membersSeen,
  partiesOfRotation,
  readerOf,
  type CheckSet,
  type Facts,
  type OperatingModel,
  type Reader,
  type Rotation,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** What the answers about parties are made with. */
export interface PartyQuestions {
  checks: CheckSet;
  facts: () => Facts;
  now: () => Date;
}

/** Everybody who may be on call in rotations. */
export function peopleOn(
  rotations: readonly { model: OperatingModel; rotation: Rotation }[],
  facts: Facts,
): string[] {
  return rotations.flatMap(({ model, rotation }) => [
    ...partiesOfRotation(rotation),
    ...membersSeen(model, rotation, facts),
  ]);
}

/** Somebody who reads about a model. */
export function readerOfModel(
  { entityRef, title, spec }: OperatingModel,
  checks: CheckSet,
): Reader {
  return readerOf(
    { entityRef, title, timeZone: spec.timeZone },
    checks.templates,
  );
}
