import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { ValueSource } from '@cloud-suite/backstage-plugin-operating-model-common';
import { TAB_PATH } from '../../tabPath';

/** Parameter of the page of a model: the place in its text that is looked for. */
export const PART_PARAMETER = 'part';

/**
 * Where the source of a value can be read: what an entity says itself in its text as the catalog has it, what a model says on the page
 * of the model, at that part. Configuration has no page.
 */
export function useSourceAddress(): (
  source: ValueSource,
) => string | undefined {
  const pageOf = useEntityRefLink();
  return ({ kind, entityRef, path }) => {
    if (!entityRef) {
      return undefined;
    }
    switch (kind) {
      case 'annotation':
      case 'spec':
      case 'link':
        return `${pageOf(entityRef)}?inspect=yaml`;
      case 'model':
      case 'model-entry':
      case 'model-default':
      case 'tier': {
        const part = path
          ? `?${new URLSearchParams({ [PART_PARAMETER]: path })}`
          : '';
        return `${pageOf(entityRef)}${TAB_PATH}${part}`;
      }
      default:
        return undefined;
    }
  };
}
