import { loadKey } from './loadKey';

const PLAIN = [
  'owner_ref',
  'tier_id',
  'system_ref',
  'errors',
  'warnings',
  'infos',
] as const;

/** What an entity contributes to rollups: the names of the columns of {@link shareOf}. */
export const SHARE = [...PLAIN, 'load_key'].join(', ');

/**
 * The columns of a share, as part of a SELECT or RETURNING.
 *
 * @param column - the SQL of a column of `entities`
 */
export function shareOf(column: (name: string) => string): string {
  return [
    ...PLAIN.map(name => `${column(name)} as ${name}`),
    `${loadKey(column)} as load_key`,
  ].join(', ');
}
