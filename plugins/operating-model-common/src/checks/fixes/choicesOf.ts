import type { CatalogIndex } from '../../catalog/types';
import type { CatalogChoices } from './CatalogChoices';

/**
 * What can be chosen from in a catalog of which its reader may read everything.
 * @public
 */
export function choicesOf({
  parties,
  scopes,
  models,
}: Pick<CatalogIndex, 'parties' | 'scopes' | 'models'>): CatalogChoices {
  const known = [...parties.values()];
  const scopesOf = (kind: string) =>
    [...scopes.values()]
      .filter(scope => scope.kind === kind)
      .map(({ entityRef }) => entityRef)
      .sort();
  return {
    group: known
      .filter(({ kind, memberCount }) => kind === 'group' && memberCount > 0)
      .map(({ entityRef }) => entityRef)
      .sort(),
    user: known
      .filter(({ kind }) => kind === 'user')
      .map(({ entityRef }) => entityRef)
      .sort(),
    model: [...models.values()]
      .filter(({ inForce }) => isInUse(inForce?.spec.status))
      .map(({ entityRef }) => entityRef)
      .sort(),
    system: scopesOf('system'),
    domain: scopesOf('domain'),
  };
}

/**
 * Whether a model with this status is in use: a draft is not yet, a superseded one no longer.
 * @public
 */
export function isInUse(status: string | undefined): boolean {
  return status === 'trial' || status === 'adopted';
}
