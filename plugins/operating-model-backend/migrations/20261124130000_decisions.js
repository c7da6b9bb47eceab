// @ts-check

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('models', table => {
    table
      .text('decision_map')
      .nullable()
      .comment(
        'JSON of the DecisionMap of the version in force; none if no text was ever valid',
      );
  });

  await knex.schema.alterTable('parties', table => {
    table
      .text('children')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON array: references of the groups directly below a group');
  });

  await knex.schema.createTable('clarity_points', table => {
    table.comment(
      'How clear the decisions of a model were: a row whenever its content or its clarity changed',
    );
    table.increments('id').comment('Key of this row, growing with time');
    table.text('model_ref').notNullable().comment('Reference of the model');
    table
      .text('at')
      .notNullable()
      .comment('ISO 8601 UTC: when the change was evaluated');
    table.text('version').nullable().comment('spec.version then');
    table
      .text('cause')
      .notNullable()
      .comment(
        'first, model (its content changed) or parties (some left or came into the catalog)',
      );
    table
      .text('left_parties')
      .notNullable()
      .comment('JSON array of references that the catalog no longer knew');
    table
      .text('arrived_parties')
      .notNullable()
      .comment('JSON array of references that the catalog knew again, or now');
    table
      .text('clarity')
      .notNullable()
      .comment(
        'JSON: decisions and clear ones of the model, of areas and of parties',
      );
    table
      .text('unknown_parties')
      .notNullable()
      .comment(
        'JSON array of references that decisions need and the catalog did not know',
      );
    table
      .text('content_hash')
      .notNullable()
      .comment('Hash of the content of the model then');
    table.index(['model_ref', 'id'], 'clarity_points_model_idx');
  });

  await knex.schema.createTable('off_model_questions', table => {
    table.comment(
      'What somebody asked and the model did not know. Nothing says who asked.',
    );
    table.increments('id').comment('Key of this row');
    table.text('words').notNullable().comment('What the issue was called');
    table
      .text('words_key')
      .notNullable()
      .comment('The words in lower case with single spaces, to count by');
    table
      .text('entity_ref')
      .nullable()
      .comment('Reference of what was affected');
    table
      .text('model_ref')
      .nullable()
      .comment('Reference of the model that was asked');
    table.text('asked_at').notNullable().comment('ISO 8601 UTC');
    table.index(['model_ref', 'asked_at'], 'off_model_questions_model_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('off_model_questions');
  await knex.schema.dropTable('clarity_points');
  await knex.schema.alterTable('parties', table => {
    table.dropColumn('children');
  });
  await knex.schema.alterTable('models', table => {
    table.dropColumn('decision_map');
  });
};
