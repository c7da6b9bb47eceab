import type { EffectiveModel } from '../effective/EffectiveModel';
import { usableValue } from '../effective/usableValue';
import type { Finding } from './Finding';

/**
 * The parts of its model that an entity uses: what its model is found to lack there concerns it, too.
 * @public
 */
export interface UsedParts {
  /** Id of the support tier that holds. */
  tier?: string;
  /** Id of the escalation path that holds. */
  escalationPath?: string;
  /** Id of the rotation that answers first. */
  rotation?: string;
}

/**
 * What an entity uses of its model.
 * @public
 */
export function usedParts(effective: EffectiveModel): UsedParts {
  return {
    tier: usableValue(effective.supportTier)?.id,
    escalationPath: usableValue(effective.escalationPath)?.id,
    rotation: usableValue(effective.rotation),
  };
}

/**
 * The findings about a model that concern those who use these parts of it.
 * @public
 */
export function findingsAboutParts(
  { tier, escalationPath, rotation }: UsedParts,
  modelFindings: readonly Finding[],
): Finding[] {
  const used = [
    ['supportTiers', tier],
    ['escalationPaths', escalationPath],
    ['rotations', rotation],
  ].flatMap(([list, id]) => (id ? [`spec.${list}[${id}]`] : []));
  return modelFindings.filter(({ subject: { path } }) =>
    used.some(part => path?.startsWith(part)),
  );
}
