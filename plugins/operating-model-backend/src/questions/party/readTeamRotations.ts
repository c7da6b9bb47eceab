import {
  answerRotation,
  type OperatingModel,
  type Rotation,
  type TeamAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { SeenInherited } from '../../visibility/readInheritedSeen';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import type { SeenModel } from '../../visibility/readModelsSeen';
import type { Use } from '../../visibility/readUsesSeen';
import type { Seen } from '../../visibility/Seen';
import { FEW_ROWS } from '../pages/fitPage';
import { peopleOn, readerOfModel, type PartyQuestions } from './partyContext';

interface Carried {
  model: OperatingModel;
  /** As the caller may know it. */
  title?: string;
  rotation: Rotation;
  owned: boolean;
  entities: number;
}

/**
 * The rotations that some parties own, and those that answer first for what they own, with who is on call: their own first, then those
 * that answer for most.
 */
export async function readTeamRotations(
  parties: ReadonlySet<string>,
  options: PartyQuestions & {
    seen: Seen;
    models: readonly SeenModel[];
    inherited: ReadonlyMap<string, SeenInherited>;
    uses: readonly Use[];
  },
): Promise<TeamAnswer['onCall']> {
  const { seen, models, inherited, uses, checks } = options;
  const answersFor = new Map<string, number>();
  for (const { model, rotation, entities } of uses) {
    if (model !== undefined && rotation !== undefined) {
      const key = `${model} ${rotation}`;
      answersFor.set(key, (answersFor.get(key) ?? 0) + entities);
    }
  }
  const known = new Map<string, Pick<Carried, 'model' | 'title'>>([
    ...models.map(
      ({ model }) => [model.entityRef, { model, title: model.title }] as const,
    ),
    ...[...inherited].map(
      ([entityRef, { inherited: model, isReadable }]) =>
        [
          entityRef,
          { model, title: isReadable ? model.title : undefined },
        ] as const,
    ),
  ]);
  const all = [...known.values()]
    .flatMap(({ model, title }) =>
      model.spec.rotations.map(
        (rotation): Carried => ({
          model,
          title,
          rotation,
          owned:
            title !== undefined &&
            rotation.owner !== undefined &&
            parties.has(rotation.owner),
          entities: answersFor.get(`${model.entityRef} ${rotation.id}`) ?? 0,
        }),
      ),
    )
    .filter(({ owned, entities }) => owned || entities > 0)
    .sort(
      (one, other) =>
        Number(other.owned) - Number(one.owned) ||
        other.entities - one.entities,
    );
  const shown = all.slice(0, FEW_ROWS);
  const facts = options.facts();
  const people = await readPartiesSeen(seen, peopleOn(shown, facts));
  return {
    items: shown.map(({ model, title, rotation, owned, entities }) => ({
      ...answerRotation(rotation, model, {
        parties: people,
        facts,
        now: options.now(),
        reader: readerOfModel(model, checks),
      }),
      model: { entityRef: model.entityRef, title },
      timeZone: model.spec.timeZone,
      owned,
      entities,
    })),
    totalItems: all.length,
  };
}
