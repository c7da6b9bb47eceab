import type { ReadCondition } from './ReadCondition';
import type { Visibility } from './Visibility';

/** The policy's conditions can be answered from our own rows. */
export function conditionalVisibility(condition: ReadCondition): Visibility {
  return {
    isUnrestricted: false,
    restrict: async query => {
      query.where(inner => condition.restrict(inner));
    },
    readable: async things =>
      new Set(
        things
          // What cannot be told is hidden, whether it exists or not.
          .filter(thing => condition.matches(thing) === true)
          .map(({ entityRef }) => entityRef),
      ),
  };
}
