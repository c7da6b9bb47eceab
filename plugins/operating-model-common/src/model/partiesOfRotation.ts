import type { Rotation } from './types';

/**
 * Everybody whom a rotation names: its owner, its members, and those who take over for a while.
 * @public
 */
export function partiesOfRotation({
  owner,
  members,
  overrides,
}: Rotation): string[] {
  return [
    ...(owner ? [owner] : []),
    ...members,
    ...overrides.map(({ member }) => member),
  ];
}
