import { COUNTS } from './GROUPINGS';

const NAMES = ['entities', ...COUNTS];

/**
 * The statement that moves the rollups: part of every transaction that writes entities, so that they equal a GROUP BY at any moment
 * that others can see.
 *
 * @param shifts - a SELECT of rows as in `rollups`, in the order of their keys, so that two writers do not wait for each other
 */
export function shiftRollups(shifts: string): string {
  return `
    insert into rollups (group_by, key, ${NAMES.join(', ')})
    ${shifts}
    on conflict (group_by, key) do update set
      ${NAMES.map(name => `${name} = rollups.${name} + excluded.${name}`).join(
        ', ',
      )}`;
}
