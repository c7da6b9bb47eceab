import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { entityKindRule } from './entityKindRule';
import { entityOwnerRule } from './entityOwnerRule';
import type { ReadCondition, RuleTranslation } from './ReadCondition';

/** The catalog's rules that our own rows can answer. */
export type KnownRules = { readonly [rule: string]: RuleTranslation };

/** Rules for things whose only `ownedBy` relation is the one that the catalog makes of `spec.owner`. */
export const RULES_WITH_OWNER: KnownRules = {
  IS_ENTITY_KIND: entityKindRule,
  IS_ENTITY_OWNER: entityOwnerRule,
};

/** Rules where `spec.owner` may be another thing than the relation. */
export const RULES_WITHOUT_OWNER: KnownRules = {
  IS_ENTITY_KIND: entityKindRule,
};

/**
 * Translates the conditions of a policy decision.
 *
 * @returns undefined where one of them is not known, or is put in a way that the catalog itself may refuse: then only
 * the catalog can say what it means
 */
export function translateCriteria(
  criteria: PermissionCriteria<PermissionCondition>,
  rules: KnownRules,
): ReadCondition | undefined {
  if ('allOf' in criteria) {
    const parts = translateAll(criteria.allOf, rules);
    return parts && allOf(parts);
  }
  if ('anyOf' in criteria) {
    const parts = translateAll(criteria.anyOf, rules);
    return parts && anyOf(parts);
  }
  if ('not' in criteria) {
    const part = translateCriteria(criteria.not, rules);
    return part && not(part);
  }
  const { resourceType, rule, params } = criteria;
  return resourceType === 'catalog-entity' && Object.hasOwn(rules, rule)
    ? rules[rule](params)
    : undefined;
}

function translateAll(
  criteria: readonly PermissionCriteria<PermissionCondition>[],
  rules: KnownRules,
): ReadCondition[] | undefined {
  const parts: ReadCondition[] = [];
  for (const criterion of criteria) {
    const part = translateCriteria(criterion, rules);
    if (!part) {
      return undefined;
    }
    parts.push(part);
  }
  // Empty ones make the catalog throw.
  return parts.length > 0 ? parts : undefined;
}

type Told = boolean | undefined;

/** One that is false decides; else one that cannot be told leaves it open. */
function all(told: readonly Told[]): Told {
  if (told.includes(false)) {
    return false;
  }
  return told.includes(undefined) ? undefined : true;
}

function opposite(told: Told): Told {
  return told === undefined ? undefined : !told;
}

function allOf(parts: readonly ReadCondition[]): ReadCondition {
  return {
    matches: thing => all(parts.map(part => part.matches(thing))),
    restrict: query => {
      for (const part of parts) {
        query.where(inner => part.restrict(inner));
      }
    },
  };
}

function anyOf(parts: readonly ReadCondition[]): ReadCondition {
  return {
    matches: thing =>
      opposite(all(parts.map(part => opposite(part.matches(thing))))),
    restrict: query =>
      query.where(outer => {
        for (const part of parts) {
          outer.orWhere(inner => part.restrict(inner));
        }
      }),
  };
}

function not(part: ReadCondition): ReadCondition {
  return {
    matches: thing => opposite(part.matches(thing)),
    restrict: query => query.whereNot(inner => part.restrict(inner)),
  };
}
