import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';

const ATTEMPTS = 30;
const PAUSE_MS = 1000;

/**
 * Brings the tables up to date. Of replicas that start together one migrates; the others see its lock, wait, and go on.
 *
 * @throws the error of the last of {@link ATTEMPTS} attempts, with the command that unlocks after a crashed migration
 */
export async function migrateDatabase(
  database: DatabaseService,
  knex: Knex,
): Promise<void> {
  if (database.migrations?.skip) {
    return;
  }
  const directory = resolvePackagePath(
    '@cloud-suite/backstage-plugin-operating-model-backend',
    'migrations',
  );
  for (let attempt = 1; ; attempt++) {
    try {
      await knex.migrate.latest({ directory });
      return;
    } catch (error) {
      const locked = /lock/i.test(`${error}`);
      if (!locked || attempt === ATTEMPTS) {
        throw locked
          ? new Error(
              'Another process holds the migration lock of the database of operating-model. If none is running, ' +
                `a migration crashed: run "UPDATE knex_migrations_lock SET is_locked = 0" there and start again; caused by ${error}`,
            )
          : error;
      }
      await sleep(PAUSE_MS);
    }
  }
}
