import { z } from 'zod';
import type { RuleTranslation } from './ReadCondition';

const paramsSchema = z.object({ claims: z.array(z.string()) });

/**
 * `IS_ENTITY_OWNER`: one of the claims owns the entity. Claims compare without regard to case, as in the catalog's
 * queries; no claims match nothing.
 */
export const entityOwnerRule: RuleTranslation = params => {
  const parsed = paramsSchema.safeParse(params);
  if (!parsed.success) {
    return undefined;
  }
  const claims = new Set(
    parsed.data.claims.map(claim => claim.toLocaleLowerCase('en-US')),
  );
  return {
    matches: ({ owner, isOwnerUnknown }) =>
      isOwnerUnknown && claims.size > 0
        ? undefined
        : owner !== undefined && claims.has(owner),
    restrict: query =>
      query
        .whereNotNull('entities.owner_ref')
        .whereIn('entities.owner_ref', [...claims]),
  };
};
