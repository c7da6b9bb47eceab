import type {
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type {
  Check,
  Facts,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { createTestStore, never, type TestStore } from './createTestStore';
import type { TestCatalog } from './TestCatalog';

/** The day on which histories play; every step takes ten minutes from midnight on. */
const DAY = '2026-11-24T';
const STEP_MS = 10 * 60_000;

/** A store that lives through one step after the other, each of which says what changed. */
export interface History {
  knex: Knex;
  store: TestStore;
  /** Sweeps, and says what changed, sorted. */
  sweep(): Promise<string[]>;
  /** Evaluates these one after the other at the same time, and says what changed, sorted. */
  refresh(...entityRefs: string[]): Promise<string[]>;
  /** Goes on with another configuration on the same database. */
  restart(config: JsonObject): Promise<void>;
  /** Moves the clock to another day. */
  setDay(day: string): void;
}

/** A migrated, empty store whose clock goes on with every step. */
export async function createHistory(options: {
  databases: TestDatabases;
  databaseId: TestDatabaseId;
  catalog: TestCatalog;
  config?: JsonObject;
  checks?: readonly Check[];
  facts?: () => Facts;
}): Promise<History> {
  let now = new Date(`${DAY}00:00:00.000Z`);
  const wiring = { ...options, now: () => now };
  let store = await createTestStore(wiring);
  const { knex } = store;
  let last = 0;
  const step = async (work: () => Promise<unknown>) => {
    now = new Date(now.getTime() + STEP_MS);
    await work();
    const rows = await knex('transitions').where('id', '>', last);
    last = Math.max(last, ...rows.map(({ id }) => id));
    return rows.map(sayTransition).sort();
  };
  return {
    knex,
    get store() {
      return store;
    },
    sweep: () => step(() => store.sweep.run(never())),
    refresh: (...entityRefs) =>
      step(async () => {
        for (const entityRef of entityRefs) {
          await store.evaluation.refresh(entityRef);
        }
      }),
    async restart(config) {
      store = await createTestStore({ ...wiring, knex, config });
    },
    setDay(day) {
      now = new Date(`${day}T00:00:00.000Z`);
    },
  };
}

/** Such as `component sign-in tier.none: pass (00:10) → fail (00:20) by entity`. */
function sayTransition(row: { [column: string]: string | null }): string {
  const { subject_ref, check_id, part, from_result, from_since, to_result } =
    row;
  const subject = subject_ref?.replace(/:default\//, ' ');
  const from = from_result ? `${from_result} (${time(from_since)})` : 'nothing';
  return `${subject} ${check_id}${part && ` ${part}`}: ${from} → ${
    to_result ?? 'nothing'
  } (${time(row.at)}) by ${row.cause}`;
}

function time(at: string | null): string | undefined {
  return at?.replace(DAY, '').replace(/:00\.000Z$/, '');
}
