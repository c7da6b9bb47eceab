// @ts-check

/**
 * What could not be answered is counted and kept, so that nothing is called in order for it. The next sweep fills it: what is stored has
 * another content then.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('entities', table => {
    table
      .integer('unknowns')
      .notNullable()
      .defaultTo(0)
      .comment(
        'How many questions of checks could not be answered, without being findings for that',
      );
  });
  await knex.schema.alterTable('models', table => {
    table
      .text('not_known')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON array of what of it and its parts could not be answered');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('models', table => {
    table.dropColumn('not_known');
  });
  await knex.schema.alterTable('entities', table => {
    table.dropColumn('unknowns');
  });
};
