import {
  answerNames,
  namedByPart,
  type ModelListName,
  type ModelNames,
  type ModelPart,
  type NamesContext,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { bytesOf, fitPage } from '../pages/fitPage';
import type { RowPage } from '../pages/RowPage';

/** A page of a list of a model, and what its items name. */
export interface PartPage {
  page: RowPage<ModelPart>;
  names: ModelNames;
}

/** What is known of what parts name, and the namespace of their model. */
export interface PartContext extends NamesContext {
  namespace: string;
}

/** The page with what its items name, as far as both fit into an answer. */
export function fitParts(
  list: ModelListName,
  page: RowPage<ModelPart>,
  context: PartContext,
  options: { backwards?: boolean; mostBytes?: number },
): PartPage {
  const namedBy = (part: ModelPart) =>
    namedByPart(list, part, context.namespace);
  const fitted = fitPage(page, {
    ...options,
    sizeOf: part =>
      bytesOf(part) + bytesOf(answerNames([namedBy(part)], context)),
  });
  return {
    page: fitted,
    names: answerNames(
      fitted.rows.map(({ item }) => namedBy(item)),
      context,
    ),
  };
}
