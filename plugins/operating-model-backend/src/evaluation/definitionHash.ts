import {
  MODEL_VALIDATOR_VERSION,
  type DomainConfig,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { contentHash } from '../database/sql/contentHash';

/**
 * Is another text as soon as the configuration or an upgrade lets the same catalog be read otherwise. Checks are left out: each
 * has a definition of its own, and begins anew with it, so none of its changes can come from there.
 */
export function definitionHash(config: DomainConfig): string {
  return contentHash({
    validator: MODEL_VALIDATOR_VERSION,
    kinds: JSON.stringify(config.kinds),
    aliases: JSON.stringify([...config.annotationAliases].sort()),
    defaults: JSON.stringify(config.defaults),
  });
}
