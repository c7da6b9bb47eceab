import {
  createServiceFactory,
  coreServices,
} from '@backstage/backend-plugin-api';
import createKnex, { type Knex } from 'knex';

/** Statements that ran, and how long the longest of them and the longest transaction took. */
export interface StatementFigures {
  statements: number;
  longestStatementMs: number;
  longestTransactionMs: number;
}

/** The suite's database, with every statement counted and timed. */
export class MeasuredDatabase {
  readonly knex: Knex;
  #figures: StatementFigures = emptyFigures();

  constructor(config: Knex.Config) {
    this.knex = createKnex(config);
    const started = new Map<string, number>();
    this.knex.on('query', ({ __knexQueryUid: id }) => {
      this.#figures.statements += 1;
      started.set(id, performance.now());
    });
    const ended = ({ __knexQueryUid: id }: { __knexQueryUid: string }) => {
      const took = performance.now() - (started.get(id) ?? performance.now());
      started.delete(id);
      this.#figures.longestStatementMs = Math.max(
        this.#figures.longestStatementMs,
        took,
      );
    };
    this.#timeTransactions();
    this.knex.on('query-response', (_response, query) => ended(query));
    this.knex.on('query-error', (_error, query) => ended(query));
  }

  /** knex does not tell when a COMMIT ends, so a transaction is timed from the client's call that makes it. */
  #timeTransactions() {
    const { client } = this.knex;
    const transaction = client.transaction.bind(client);
    client.transaction = (...args: unknown[]) => {
      const started = performance.now();
      const made = transaction(...args);
      const ended = () => {
        this.#figures.longestTransactionMs = Math.max(
          this.#figures.longestTransactionMs,
          performance.now() - started,
        );
      };
      made.then(ended, ended);
      return made;
    };
  }

  /** The figures since the last call. */
  take(): StatementFigures {
    const figures = this.#figures;
    this.#figures = emptyFigures();
    return figures;
  }

  /** Serves this database to the suite in place of the one of the framework, and a throw-away one to everything else. */
  serviceFactory() {
    const { knex } = this;
    return createServiceFactory({
      service: coreServices.database,
      deps: { plugin: coreServices.pluginMetadata },
      factory: ({ plugin }) => {
        const client =
          plugin.getId() === 'operating-model'
            ? knex
            : createKnex({
                client: 'better-sqlite3',
                connection: ':memory:',
                useNullAsDefault: true,
              });
        return { getClient: async () => client };
      },
    });
  }
}

function emptyFigures(): StatementFigures {
  return { statements: 0, longestStatementMs: 0, longestTransactionMs: 0 };
}
