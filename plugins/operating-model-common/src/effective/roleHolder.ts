import type { Role } from '../annotations/roles';
import type { EffectiveModel, SourcedValue } from './EffectiveModel';

/**
 * Who holds a role: whoever is named for it, else the owner, with source `fallback`. A deputy that nobody names is
 * `missing`: an owner cannot stand in for itself.
 * @public
 */
export function roleHolder(
  effective: EffectiveModel,
  role: Role,
): SourcedValue<string> {
  if (role === 'owner') {
    return effective.owner;
  }
  const named = effective.roles[role];
  if (named || role === 'deputy') {
    return named ?? { state: 'missing' };
  }
  const { owner } = effective;
  return owner.source
    ? { ...owner, source: { ...owner.source, kind: 'fallback' } }
    : owner;
}
