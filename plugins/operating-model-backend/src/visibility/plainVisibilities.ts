import type { Visibility } from './Visibility';

/** The policy allows everything. */
export const unrestricted: Visibility = {
  isUnrestricted: true,
  restrict: async () => {},
  readable: async things => new Set(things.map(({ entityRef }) => entityRef)),
};

/** The policy denies everything. */
export const nothing: Visibility = {
  isUnrestricted: false,
  restrict: async query => {
    query.whereRaw('1 = 0');
  },
  readable: async () => new Set(),
};
