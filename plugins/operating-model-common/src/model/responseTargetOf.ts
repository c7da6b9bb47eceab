import type { SupportTier } from './types';

/**
 * What a tier promises for a severity, as an ISO 8601 duration. The id of a severity is anybody's word: `constructor` is promised nothing
 * unless the tier says so.
 */
export function responseTargetOf(
  { responseTargets }: Pick<SupportTier, 'responseTargets'>,
  severity: string,
): string | undefined {
  return Object.hasOwn(responseTargets, severity)
    ? responseTargets[severity]
    : undefined;
}
