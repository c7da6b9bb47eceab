import { z } from 'zod';
import type { RuleTranslation } from './ReadCondition';

const paramsSchema = z.object({ kinds: z.array(z.string()) });

/** `IS_ENTITY_KIND`: the entity is of one of the kinds, in any case; no kinds match nothing. */
export const entityKindRule: RuleTranslation = params => {
  const parsed = paramsSchema.safeParse(params);
  if (!parsed.success) {
    return undefined;
  }
  const kinds = new Set(
    parsed.data.kinds.map(kind => kind.toLocaleLowerCase('en-US')),
  );
  return {
    matches: ({ kind }) => kinds.has(kind),
    restrict: query => query.whereIn('entities.kind', [...kinds]),
  };
};
