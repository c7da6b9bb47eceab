import {
  MODEL_VALIDATOR_VERSION,
  type CheckSet,
  type DomainConfig,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { contentHash } from '../database/sql/contentHash';

/** Is another text as soon as the configuration or an upgrade lets the same catalog be evaluated otherwise. */
export function definitionHash(checks: CheckSet, config: DomainConfig): string {
  return contentHash({
    validator: MODEL_VALIDATOR_VERSION,
    aliases: JSON.stringify([...config.annotationAliases].sort()),
    defaults: JSON.stringify(config.defaults),
    checks: JSON.stringify(
      [...checks].map(({ check, definition }) => [check.id, definition]),
    ),
  });
}
