import type { OperatingModelConfig } from '../config/OperatingModelConfig';

/** Whether configuration wants this entity evaluated. */
export function isGoverned(
  config: OperatingModelConfig,
  entity: { kind: string; namespace: string },
): boolean {
  return (
    config.kinds.includes(entity.kind) &&
    (config.namespaces?.includes(entity.namespace) ?? true)
  );
}
