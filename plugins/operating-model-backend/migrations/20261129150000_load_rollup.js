// @ts-check

/**
 * Components per model, owner and tier as rollups, so that the load counts nothing while somebody waits for it.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.up = async function up(knex) {
  await knex.raw(`
    insert into rollups (group_by, key, entities, errors, warnings, infos)
    select 'load',
      coalesce(
        case when kind = 'component' and model_ref is not null and owner_ref is not null
          then model_ref || '\n' || owner_ref || '\n' || coalesce(tier_id, '') end,
        ''),
      count(*), sum(errors), sum(warnings), sum(infos)
    from entities
    group by 2`);
};

/**
 * @param {import('knex').Knex} knex
 * @returns {Promise<void>}
 */
exports.down = async function down(knex) {
  await knex('rollups').where('group_by', 'load').delete();
};
