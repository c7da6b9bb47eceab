import type { Entity } from '@backstage/catalog-model';

/** What people call an entity of the catalog: its title, of groups and people their display name, else its name. */
export function entityTitle({ metadata, spec }: Entity): string {
  const profile = spec?.profile;
  const displayName =
    typeof profile === 'object' && profile && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return (
    metadata.title ??
    (typeof displayName === 'string' && displayName
      ? displayName
      : metadata.name)
  );
}
