import { z } from 'zod';
import { parseReference } from '../references/parseReference';
import { isParty, meanings } from '../scalars/meaning';
import { operatingModelSpecSchema } from './operatingModelSpecSchema';
import { isMap } from './schemaParts';
import type { OperatingModelSpec } from './types';
import { walkSchema } from './walkSchema';

/**
 * Fills in, in place, what depends on more than one key: references get their kind and namespace and are in
 * lower case; an item without a title has its id for it.
 */
export function completeSpec(
  spec: OperatingModelSpec,
  namespace: string,
): OperatingModelSpec {
  walkSchema(operatingModelSpecSchema, spec, {
    onValue: ({ schema, value, replace }) => {
      if (
        schema instanceof z.ZodObject &&
        'title' in schema.shape &&
        isMap(value)
      ) {
        value.title ??= value.id;
      }
      const meaning = meanings.get(schema);
      if (
        typeof value === 'string' &&
        meaning &&
        (meaning.governed || isParty(meaning, value))
      ) {
        replace(
          parseReference(value, { defaultNamespace: namespace }) ?? value,
        );
      }
    },
  });
  return spec;
}
