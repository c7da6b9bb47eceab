import type { Knex } from 'knex';

/** Often enough that a sweep runs beside none of them. */
const TRIES = 5;

/** What the backend says by itself, of how its sweeps stand. */
const RECORD_OF_SWEEPS = /^(select \* from|update) .sweep_state/;

/** The statements that are run while something is asked, without those about the record of the sweeps. */
export async function statementsOf(
  knex: Knex,
  ask: () => Promise<unknown>,
): Promise<string[]> {
  const statements: string[] = [];
  const record = ({ sql }: { sql: string }) => statements.push(sql);
  knex.on('query', record);
  try {
    await ask();
  } finally {
    knex.off('query', record);
  }
  return statements.filter(sql => !RECORD_OF_SWEEPS.test(sql));
}

/** The same of a question that is asked several times: what a sweep reads beside one of them is none of its own. */
export async function fewestStatementsOf(
  knex: Knex,
  ask: () => Promise<unknown>,
): Promise<string[]> {
  let fewest = await statementsOf(knex, ask);
  for (let again = 1; again < TRIES; again += 1) {
    const statements = await statementsOf(knex, ask);
    fewest = statements.length < fewest.length ? statements : fewest;
  }
  return fewest;
}
