import type { Knex } from 'knex';

/** As if a catalog had been filled before: what it does not have is not going to come. */
export async function markFilled(knex: Knex): Promise<void> {
  await knex('sweep_state')
    .where({ filled_at: null })
    .update({ filled_at: '2026-11-01T00:00:00.000Z' });
}
