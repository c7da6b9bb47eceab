import type { Knex } from 'knex';
import { changedRows } from '../sql/changedRows';
import { recordset } from '../sql/recordset';
import { COUNTS } from './GROUPINGS';
import { shiftRollups } from './shiftRollups';

const NAMES = ['entities', ...COUNTS] as const;

/** By how much a group moves. */
export type RollupShift = { group_by: string; key: string } & {
  [name in (typeof NAMES)[number]]: number;
};

/**
 * What many steps of one transaction move, applied at its end: whoever holds a group makes all others wait that write entities of
 * it, and a sweep would hold all groups from its first step to its last.
 */
export class RollupShifts {
  readonly #shifts = new Map<string, RollupShift>();

  add(shifts: readonly RollupShift[]): void {
    for (const { group_by, key, ...shift } of shifts) {
      const id = JSON.stringify([group_by, key]);
      const known = this.#shifts.get(id) ?? {
        ...{ group_by, key, entities: 0, errors: 0, warnings: 0, infos: 0 },
      };
      for (const name of NAMES) {
        // PostgreSQL sums up to numbers that come as texts.
        known[name] += Number(shift[name]);
      }
      this.#shifts.set(id, known);
    }
  }

  /** @returns how many groups were written */
  async apply(transaction: Knex.Transaction): Promise<number> {
    const moved = [...this.#shifts.values()].filter(shift =>
      NAMES.some(name => shift[name] !== 0),
    );
    if (moved.length === 0) {
      return 0;
    }
    const input = recordset(transaction, {
      group_by: 'text',
      key: 'text',
      entities: 'integer',
      errors: 'integer',
      warnings: 'integer',
      infos: 'integer',
    });
    return changedRows(
      await transaction.raw(
        shiftRollups(
          `select group_by, key, ${NAMES.join(
            ', ',
          )} from ${input} where true order by 1, 2`,
        ),
        [JSON.stringify(moved)],
      ),
    );
  }
}
