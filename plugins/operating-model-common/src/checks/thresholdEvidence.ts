import type { Finding } from './types';
import type { RuleParameter } from './Rule';

/** A number that somebody was held to, and where it comes from: whoever doubts the verdict looks there first. */
export function thresholdEvidence(
  parameter: RuleParameter,
  value: number,
): Finding['evidence'][number] {
  const { default: byDefault, meaning, source } = parameter;
  return {
    label: meaning,
    value:
      value === byDefault
        ? `${value} (${source})`
        : `${value} (configured; ${byDefault} by default: ${source})`,
  };
}
