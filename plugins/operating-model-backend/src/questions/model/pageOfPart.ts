import type { ModelPart } from '@cloud-suite/backstage-plugin-operating-model-common';
import { pageOfList } from '../pages/pageOfList';
import type { PageRequest, RowPage } from '../pages/RowPage';

/** A page of a list of a model, in the order of its text. */
export function pageOfPart(
  items: readonly ModelPart[],
  request: PageRequest,
): RowPage<ModelPart> {
  return pageOfList(items, keyOf, request);
}

function keyOf(part: ModelPart): string {
  if (typeof part === 'string') {
    return part;
  }
  if ('id' in part) {
    return part.id;
  }
  return 'ref' in part ? part.ref : JSON.stringify(part);
}
