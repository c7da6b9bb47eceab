// @ts-check

/**
 * Whether a fresh catalog still fills. A store that a sweep has filled already is over that.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('sweep_state', table => {
    table
      .text('filling_since')
      .nullable()
      .comment(
        'ISO 8601 UTC: when a sweep first saw something in the catalog; none before',
      );
    table
      .text('filling_seen')
      .nullable()
      .comment(
        'Digest of the groups, users, systems, domains and models that the last sweep saw while the catalog filled',
      );
    table
      .text('filling_moved_at')
      .nullable()
      .comment(
        'ISO 8601 UTC: when a sweep last saw others than the one before',
      );
    table
      .text('filled_at')
      .nullable()
      .comment('ISO 8601 UTC: when the catalog was filled; none until then');
  });
  await knex('sweep_state')
    .whereNotNull('last_success_at')
    .update({ filled_at: knex.ref('last_success_at') });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('sweep_state', table => {
    table.dropColumn('filled_at');
    table.dropColumn('filling_moved_at');
    table.dropColumn('filling_seen');
    table.dropColumn('filling_since');
  });
};
