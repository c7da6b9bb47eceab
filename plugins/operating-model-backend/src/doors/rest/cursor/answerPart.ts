import type { PartPage } from '../../../questions/model/fitParts';
import { answerPage } from './answerPage';
import type { Cursor, CursorScope } from './Cursor';

/** A page of a list of a model as it is answered. */
export function answerPart(
  scope: CursorScope,
  { page, names }: PartPage,
  cursor?: Cursor,
) {
  return { ...answerPage(scope, page, cursor), names };
}
