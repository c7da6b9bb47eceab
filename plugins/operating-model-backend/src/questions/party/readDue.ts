import {
  dueOf,
  rolesIn,
  type DuePage,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readCadencesSeen } from '../../visibility/readCadencesSeen';
import { readInheritedSeen } from '../../visibility/readInheritedSeen';
import type { SeenModel } from '../../visibility/readModelsSeen';
import type { Seen } from '../../visibility/Seen';
import { firstFew } from '../pages/firstFew';

/** What is due of some parties: decisions that they make, queues and models that they own, and releases of what they own. */
export async function readDue(
  parties: readonly string[],
  options: { seen: Seen; models: readonly SeenModel[]; now: Date },
): Promise<DuePage> {
  const { seen, models, now } = options;
  const theirs = new Set(parties);
  const isTheirs = (party: string | undefined) =>
    party !== undefined && theirs.has(party);
  const cadences = await readCadencesSeen(seen, { owner: [...parties] });
  const inherited = await readInheritedSeen(
    seen,
    cadences.flatMap(({ model }) => model ?? []),
  );
  return firstFew(
    dueOf(
      {
        decisions: models.flatMap(({ decisions }) =>
          decisions.filter(({ decision }) =>
            rolesIn(decision, theirs).includes('accountable'),
          ),
        ),
        queues: models.flatMap(({ model }) =>
          model.spec.queues
            .filter(({ owner }) => isTheirs(owner))
            .map(queue => ({ model, queue })),
        ),
        releases: cadences.map(({ cadence, entities, model }) => {
          const known = model === undefined ? undefined : inherited.get(model);
          return {
            cadence,
            entities,
            model: known?.inherited,
            title: known?.isReadable ? known.inherited.title : undefined,
          };
        }),
        models: models
          .filter(({ owner }) => isTheirs(owner))
          .map(({ model }) => model),
      },
      now,
    ),
  );
}
