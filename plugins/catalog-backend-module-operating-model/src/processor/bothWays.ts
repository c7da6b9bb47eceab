import { parseEntityRef } from '@backstage/catalog-model';
import {
  processingResult,
  type CatalogProcessorResult,
} from '@backstage/plugin-catalog-node';

/** A relation and its other side, from full references; the catalog mirrors none itself. */
export function bothWays(
  fromRef: string,
  type: string,
  toRef: string,
  inverse: string,
): CatalogProcessorResult[] {
  const from = parseEntityRef(fromRef);
  const to = parseEntityRef(toRef);
  return [
    processingResult.relation({ source: from, type, target: to }),
    processingResult.relation({ source: to, type: inverse, target: from }),
  ];
}
