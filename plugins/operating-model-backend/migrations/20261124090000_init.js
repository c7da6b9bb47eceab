// @ts-check

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  // The same byte order on every database, so that keyset paging and tests see one order.
  const sortable = knex.client.config.client.includes('pg')
    ? 'text collate "C"'
    : 'text';

  await knex.schema.createTable('entities', table => {
    table.comment(
      'One narrow row per evaluated entity: what lists filter, sort and count',
    );
    table.increments('id').comment('Key of this row; never reused');
    table
      .text('entity_ref')
      .notNullable()
      .comment('Full reference in lower case');
    table.text('kind').notNullable().comment('Kind in lower case');
    table.text('namespace').notNullable().comment('Namespace in lower case');
    table.text('name').notNullable().comment('metadata.name as written');
    table
      .text('title')
      .nullable()
      .comment('metadata.title, shortened to 1000 characters');
    table
      .specificType('sort_key', sortable)
      .notNullable()
      .comment(
        'Lower-case title or name, a line feed and the reference: unique, the order of lists',
      );
    table.text('owner_ref').nullable().comment('Effective owner');
    table
      .text('system_ref')
      .nullable()
      .comment('System that the entity is part of; for a system, itself');
    table
      .text('domain_ref')
      .nullable()
      .comment('Domain that the entity or its system is part of');
    table
      .text('tier_id')
      .nullable()
      .comment(
        'Effective support tier; while the written one is invalid, the inherited one',
      );
    table
      .text('tier_state')
      .notNullable()
      .comment('valid, invalid, missing or unknown');
    table
      .text('cadence')
      .nullable()
      .comment('Effective release cadence as written');
    table
      .text('model_ref')
      .nullable()
      .comment('Reference of the model that applies');
    table
      .text('etag')
      .nullable()
      .comment('metadata.etag of the entity as evaluated');
    table
      .integer('errors')
      .notNullable()
      .comment('Own findings of severity error');
    table
      .integer('warnings')
      .notNullable()
      .comment('Own findings of severity warning');
    table
      .integer('infos')
      .notNullable()
      .comment('Own findings of severity info');
    table
      .text('codes')
      .notNullable()
      .comment('JSON array of the distinct codes of its own findings, sorted');
    table
      .text('content_hash')
      .notNullable()
      .comment(
        'Hash of everything stored for the entity; unchanged content is never written again',
      );
    table
      .integer('version')
      .notNullable()
      .comment(
        'Counts the evaluations written or confirmed singly; a sweep writes only over the version that it read',
      );
    table
      .text('refreshed_at')
      .nullable()
      .comment(
        'ISO 8601 UTC: when it was last evaluated by itself, outside a sweep',
      );
    table
      .text('changed_at')
      .notNullable()
      .comment('ISO 8601 UTC: when its content last changed');

    table.unique(['entity_ref'], { indexName: 'entities_entity_ref_uniq' });
    table.unique(['sort_key'], { indexName: 'entities_sort_key_uniq' });
    table.index(['owner_ref', 'sort_key'], 'entities_owner_idx');
    table.index(['system_ref', 'sort_key'], 'entities_system_idx');
    table.index(['tier_id', 'sort_key'], 'entities_tier_idx');
    table.index(['model_ref', 'sort_key'], 'entities_model_idx');
    table.index(
      ['errors', 'warnings', 'infos', 'sort_key'],
      'entities_findings_idx',
    );
  });

  await knex.schema.createTable('entity_details', table => {
    table.comment(
      'The wide part of an evaluated entity: what only its own page reads',
    );
    table
      .integer('entity_id')
      .notNullable()
      .primary()
      .comment('Key in entities');
    table.text('effective').notNullable().comment('JSON of the EffectiveModel');
    table
      .text('findings')
      .notNullable()
      .comment('JSON array of its own findings, worst first');
    table
      .foreign('entity_id', 'entity_details_entity_fk')
      .references('id')
      .inTable('entities')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('entity_parties', table => {
    table.comment(
      'Who effectively holds which roles of an entity, inherited and fallback ones included',
    );
    table.integer('entity_id').notNullable().comment('Key in entities');
    table
      .text('party_ref')
      .notNullable()
      .comment(
        'Full reference of a group or user, known to the catalog or not',
      );
    table
      .integer('roles')
      .notNullable()
      .comment(
        'Bits, 1 << position in ROLES: owner 1, triage 2, support 4, on-call 8, release 16, docs 32, backlog 64, deputy 128',
      );
    table.primary(['entity_id', 'party_ref'], 'entity_parties_pk');
    table.index(
      ['party_ref', 'entity_id', 'roles'],
      'entity_parties_party_idx',
    );
    table
      .foreign('entity_id', 'entity_parties_entity_fk')
      .references('id')
      .inTable('entities')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('entity_findings', table => {
    table.comment(
      'Which codes the own findings of an entity have, for filters',
    );
    table.integer('entity_id').notNullable().comment('Key in entities');
    table.text('code').notNullable().comment('For example owner.unresolved');
    table.primary(['entity_id', 'code'], 'entity_findings_pk');
    table.index(['code', 'entity_id'], 'entity_findings_code_idx');
    table
      .foreign('entity_id', 'entity_findings_entity_fk')
      .references('id')
      .inTable('entities')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('parties', table => {
    table.comment(
      'Every group and user of the catalog, as far as the suite shows or counts them',
    );
    table
      .text('entity_ref')
      .notNullable()
      .primary()
      .comment('Full reference in lower case');
    table.text('kind').notNullable().comment('group or user');
    table.text('title').nullable().comment('Name to show');
    table
      .text('contacts')
      .notNullable()
      .comment('JSON array of contacts: type, value, url');
    table
      .integer('member_count')
      .notNullable()
      .comment('People in the group and below it; 1 for a user');
    table.text('etag').nullable().comment('metadata.etag when it was read');
    table
      .text('content_hash')
      .notNullable()
      .comment('Hash of the other columns');
  });

  await knex.schema.createTable('models', table => {
    table.comment(
      'Every operating model of the catalog, with the version that is in force',
    );
    table
      .text('entity_ref')
      .notNullable()
      .primary()
      .comment('Full reference in lower case');
    table.text('title').nullable().comment('Title in the catalog');
    table.text('owner_ref').nullable().comment('Effective owner');
    table
      .text('status')
      .nullable()
      .comment('draft, trial, adopted or superseded, of the version in force');
    table
      .text('model_version')
      .nullable()
      .comment('spec.version of the version in force');
    table
      .text('in_force')
      .nullable()
      .comment(
        'JSON of the OperatingModel in force; a valid draft too; none if no text was ever valid',
      );
    table
      .boolean('stale')
      .notNullable()
      .comment(
        'The text in the catalog is invalid and an earlier valid one is in force',
      );
    table
      .text('problems')
      .notNullable()
      .comment('JSON array of what is wrong in the text: path, message');
    table
      .text('applies_to')
      .notNullable()
      .comment('JSON array of full references');
    table
      .text('view')
      .notNullable()
      .comment('JSON of the EntityView of the model, its annotations as pairs');
    table
      .text('findings')
      .notNullable()
      .comment('JSON array of the findings about its parts, worst first');
    table.integer('errors').notNullable().comment('Findings of severity error');
    table
      .integer('warnings')
      .notNullable()
      .comment('Findings of severity warning');
    table.integer('infos').notNullable().comment('Findings of severity info');
    table
      .text('etag')
      .nullable()
      .comment('metadata.etag of the text that was read');
    table
      .text('content_hash')
      .notNullable()
      .comment('Hash of everything stored for the model');
    table.integer('version').notNullable().comment('As in entities');
    table
      .text('refreshed_at')
      .nullable()
      .comment('ISO 8601 UTC: when it was last evaluated outside a sweep');
    table
      .text('changed_at')
      .notNullable()
      .comment('ISO 8601 UTC: when its content last changed');
  });

  await knex.schema.createTable('rollups', table => {
    table.comment(
      'Entities and their findings counted per owner, tier and system',
    );
    table.text('group_by').notNullable().comment('owner, tier or system');
    table
      .text('key')
      .notNullable()
      .comment('Reference or tier id; empty where there is none');
    table.integer('entities').notNullable().comment('How many entities');
    table
      .integer('errors')
      .notNullable()
      .comment('Their findings of severity error');
    table
      .integer('warnings')
      .notNullable()
      .comment('Their findings of severity warning');
    table
      .integer('infos')
      .notNullable()
      .comment('Their findings of severity info');
    table.primary(['group_by', 'key'], 'rollups_pk');
  });

  await knex.schema.createTable('sweep_state', table => {
    table.comment(
      'One row: the last sweep, and the fencing token that the next publication must hold',
    );
    table.integer('id').notNullable().primary().comment('Always 1');
    table
      .integer('token')
      .notNullable()
      .comment('Fencing token of the sweep that started last');
    table
      .integer('generation')
      .notNullable()
      .comment('Grows with every publication that changed a row');
    table
      .text('started_at')
      .nullable()
      .comment('ISO 8601 UTC: start of the sweep that started last');
    table
      .text('evaluated_at')
      .nullable()
      .comment(
        'ISO 8601 UTC: start of the last sweep that succeeded; what it says held then',
      );
    table
      .text('last_success_at')
      .nullable()
      .comment('ISO 8601 UTC: end of the last sweep that succeeded');
    table
      .integer('duration_ms')
      .nullable()
      .comment('Milliseconds of the last sweep that succeeded');
    table.integer('entities').nullable().comment('Entities that it evaluated');
    table
      .integer('rows_written')
      .nullable()
      .comment('Rows that it changed, beside this one');
    table
      .text('last_error')
      .nullable()
      .comment('What stopped the last failed sweep; none after a success');
    table.text('last_error_at').nullable().comment('ISO 8601 UTC');
  });
  await knex('sweep_state').insert({ id: 1, token: 0, generation: 0 });
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  for (const table of [
    'sweep_state',
    'rollups',
    'models',
    'parties',
    'entity_findings',
    'entity_parties',
    'entity_details',
    'entities',
  ]) {
    await knex.schema.dropTable(table);
  }
};
