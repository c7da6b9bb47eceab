import type { CheckParameter } from './Check';
import type { Evidence } from './Verdict';

/** A number that somebody was held to, and where it comes from: whoever doubts the verdict looks there first. */
export function thresholdEvidence(
  parameter: CheckParameter,
  value: number,
): Evidence {
  const { default: byDefault, meaning, source } = parameter;
  return {
    label: meaning,
    value:
      value === byDefault
        ? `${value} (${source})`
        : `${value} (configured; ${byDefault} by default: ${source})`,
  };
}
