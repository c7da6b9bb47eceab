import type { DomainConfig } from '../effective/DomainConfig';
import type { FindingDraft, Rule } from './Rule';
import type { Finding } from './types';

/** A draft with what its rule knows. */
export function toFinding(rule: Rule, draft: FindingDraft): Finding {
  const { code, severity, source } = rule;
  return { code, severity, source, ...draft };
}

/** The configured number of a rule, else its default. */
export function parameterOf(
  rule: Rule,
  name: string,
  config: DomainConfig,
): number {
  const configured = config.rules.get(rule.code)?.parameters?.[name];
  return typeof configured === 'number'
    ? configured
    : rule.parameters?.[name]?.default ?? 0;
}
