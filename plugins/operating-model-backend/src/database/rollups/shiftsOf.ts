import { COUNTS, KEPT_GROUPINGS } from './GROUPINGS';

/**
 * The part of a statement that says by how much the rollups move.
 *
 * @param shares - a SELECT of the columns of a share and `sign`: 1 for what entities say now, -1 for what they said before
 * @returns a SELECT of rows as in `rollups`, in the order of their keys; groups that stay as they are are left out
 */
export function shiftsOf(shares: string): string {
  const groupings = Object.keys(KEPT_GROUPINGS)
    .map(name => `select '${name}' as group_by`)
    .join(' union all ');
  const key = Object.entries(KEPT_GROUPINGS)
    .map(([name, column]) => `when '${name}' then share.${column}`)
    .join(' ');
  const sums = {
    entities: 'sum(share.sign)',
    ...Object.fromEntries(
      COUNTS.map(name => [name, `sum(share.sign * share.${name})`]),
    ),
  };
  return `
    select counted.group_by, coalesce(case counted.group_by ${key} end, '') as key,
      ${Object.entries(sums)
        .map(([name, sum]) => `${sum} as ${name}`)
        .join(', ')}
    from (${shares}) as share cross join (${groupings}) as counted
    where true
    group by 1, 2
    having ${Object.values(sums)
      .map(sum => `${sum} <> 0`)
      .join(' or ')}
    order by 1, 2`;
}
