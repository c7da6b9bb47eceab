import type { Parameter } from '../../messages/Message';
import type { SupportTier } from '../../model/types';

/** What tiers promise, one after the other, in the words of the check of coverage. */
export function promisesOf(tiers: readonly SupportTier[]): Parameter {
  return {
    list: tiers.map(({ id, coverage }) => ({
      message: {
        id: 'coverage.gap/promise',
        parameters: { tier: id, coverage },
      },
    })),
  };
}
