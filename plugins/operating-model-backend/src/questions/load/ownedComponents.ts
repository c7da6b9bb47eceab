import type { CountedComponents } from '../../visibility/countComponentsSeen';

/** How many components with one support tier an owner has. */
export type OwnedComponents = Omit<CountedComponents, 'model'>;

/** What owners have under some models together, per tier. */
export function ownedComponents(
  counted: readonly CountedComponents[],
  modelRefs: readonly string[],
): OwnedComponents[] {
  const models = new Set(modelRefs);
  const owned = new Map<string, OwnedComponents>();
  for (const { model, owner, tier, entities } of counted) {
    if (models.has(model)) {
      const key = JSON.stringify([owner, tier]);
      const known = owned.get(key)?.entities ?? 0;
      owned.set(key, { owner, tier, entities: known + entities });
    }
  }
  return [...owned.values()];
}
