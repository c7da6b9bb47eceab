import { stringifyEntityRef } from '@backstage/catalog-model';

/** The full reference in lower case that the path of a request names. */
export function referenceOf(params: {
  kind: string;
  namespace: string;
  name: string;
}): string {
  return stringifyEntityRef(params);
}
