import {
  ANNOTATION_PREFIX,
  type EntityView,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * A changed entity with what the catalog itself wrote on the present one: which file it comes from and where that is edited, so
 * that fixes name it.
 */
export function withSourceOf(
  present: EntityView | undefined,
  changed: EntityView,
): EntityView {
  const ofCatalog = [...(present?.annotations ?? [])].filter(
    ([key]) => !key.startsWith(ANNOTATION_PREFIX),
  );
  return {
    ...changed,
    annotations: new Map([...ofCatalog, ...changed.annotations]),
  };
}
