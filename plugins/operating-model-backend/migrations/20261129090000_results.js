// @ts-check

/** What is worked out from the catalog: the next sweep, soon after the start, fills it again. */
const EVALUATED = [
  'entity_findings',
  'entity_parties',
  'entity_details',
  'entities',
  'rollups',
];

/**
 * Verdicts with identity in the place of findings: nothing is converted, since a finding does not say what passed. What cannot be
 * worked out again (versions in force, clarity, questions) stays.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await forgetEvaluated(knex);

  await knex.schema.createTable('results', table => {
    table.comment(
      'What every check says now of one subject: an entity, or a model with its parts',
    );
    table
      .text('subject_ref')
      .notNullable()
      .primary()
      .comment('Reference of the entity or model');
    table
      .text('states')
      .notNullable()
      .comment(
        'JSON: per check its definition, per part and check the result, and since when, in milliseconds since 1970',
      );
    table
      .text('findings')
      .notNullable()
      .comment('JSON array of the verdicts that something is to be done about');
    table
      .text('others')
      .notNullable()
      .comment(
        'JSON array of all other verdicts, with what was seen; of a model those about it as a whole',
      );
  });

  await knex.schema.createTable('transitions', table => {
    table.comment(
      'Every change of a result, in the order in which they were seen; only ever added, and removed by age',
    );
    table.increments('id').comment('Key of this row, growing with time');
    table
      .text('subject_ref')
      .notNullable()
      .comment('Reference of the entity or model');
    table
      .text('check_id')
      .notNullable()
      .comment('Id of the check, for example owner.unresolved');
    table
      .text('part')
      .notNullable()
      .comment('The part of the subject; empty where it is the whole');
    table
      .text('from_result')
      .nullable()
      .comment('pass, fail, unknown or not-applicable; none for a new part');
    table
      .text('from_since')
      .nullable()
      .comment('ISO 8601 UTC: since when that was the result');
    table
      .text('to_result')
      .nullable()
      .comment('The result now; none for a part that is gone');
    table.text('at').notNullable().comment('ISO 8601 UTC: when it was seen');
    table
      .text('cause')
      .notNullable()
      .comment('definition, entity, model, parties, fact or time');
    table.index(['subject_ref', 'id'], 'transitions_subject_idx');
    table.index(['at'], 'transitions_at_idx');
  });

  await knex.schema.alterTable('entities', table => {
    table
      .text('etag_since')
      .nullable()
      .comment('ISO 8601 UTC: since when it is seen with this etag');
    table
      .text('path_id')
      .nullable()
      .comment(
        'Effective escalation path; with the tier what it uses of its model',
      );
    table
      .text('rotation_id')
      .nullable()
      .comment('Rotation of that path that answers first');
  });
  await knex.schema.alterTable('entity_details', table => {
    table.dropColumn('findings');
  });
  await knex.schema.alterTable('models', table => {
    table.dropColumn('findings');
    table
      .text('etag_since')
      .nullable()
      .comment('ISO 8601 UTC: since when it is seen with this etag');
  });
  await knex.schema.alterTable('parties', table => {
    table
      .text('changed_at')
      .nullable()
      .comment('ISO 8601 UTC: when its content last changed');
  });
  await knex.schema.alterTable('sweep_state', table => {
    table
      .text('definition')
      .nullable()
      .comment('Hash of the configuration and the checks of the last sweep');
    table
      .text('definition_changed_at')
      .nullable()
      .comment('ISO 8601 UTC: when that was another one before');
  });
  await knex.schema.alterTable('off_model_questions', table => {
    table.index(['asked_at'], 'off_model_questions_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await forgetEvaluated(knex);

  await knex.schema.alterTable('off_model_questions', table => {
    table.dropIndex(['asked_at'], 'off_model_questions_at_idx');
  });
  await knex.schema.alterTable('sweep_state', table => {
    table.dropColumn('definition_changed_at');
    table.dropColumn('definition');
  });
  await knex.schema.alterTable('parties', table => {
    table.dropColumn('changed_at');
  });
  await knex.schema.alterTable('models', table => {
    table.dropColumn('etag_since');
    table
      .text('findings')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON array of the findings about its parts, worst first');
  });
  await knex.schema.alterTable('entity_details', table => {
    table
      .text('findings')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON array of its own findings, worst first');
  });
  await knex.schema.alterTable('entities', table => {
    table.dropColumn('rotation_id');
    table.dropColumn('path_id');
    table.dropColumn('etag_since');
  });
  await knex.schema.dropTable('transitions');
  await knex.schema.dropTable('results');
};

/** @param {import('knex').Knex} knex */
async function forgetEvaluated(knex) {
  for (const table of EVALUATED) {
    await knex(table).delete();
  }
  // Whatever the next sweep finds of a model is another content than this. Models are known by it, so each has its own.
  await knex('models').update({
    content_hash: knex.raw("'forgotten ' || entity_ref"),
  });
}
