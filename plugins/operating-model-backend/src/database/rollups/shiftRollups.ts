import { GROUPINGS } from './GROUPINGS';

const COUNTS = ['errors', 'warnings', 'infos'] as const;

/**
 * The statement that moves the rollups by what entities contribute: part of every write of entities, so that the rollups equal
 * a GROUP BY at any moment that others can see.
 *
 * @param shares - a SELECT of the columns of a share and `sign`: 1 for what entities say now, -1 for what they said before
 */
export function shiftRollups(shares: string): string {
  const groupings = Object.keys(GROUPINGS)
    .map(name => `select '${name}' as group_by`)
    .join(' union all ');
  const key = Object.entries(GROUPINGS)
    .map(([name, column]) => `when '${name}' then share.${column}`)
    .join(' ');
  const sums = ['sum(share.sign)', ...COUNTS.map(sumOf)];
  return `
    insert into rollups (group_by, key, entities, ${COUNTS.join(', ')})
    select counted.group_by, coalesce(case counted.group_by ${key} end, '') as key,
      ${sums.join(', ')}
    from (${shares}) as share cross join (${groupings}) as counted
    where true
    group by 1, 2
    having ${sums.map(sum => `${sum} <> 0`).join(' or ')}
    order by 1, 2
    on conflict (group_by, key) do update set
      ${['entities', ...COUNTS]
        .map(name => `${name} = rollups.${name} + excluded.${name}`)
        .join(', ')}`;
}

function sumOf(column: string): string {
  return `sum(share.sign * share.${column})`;
}
