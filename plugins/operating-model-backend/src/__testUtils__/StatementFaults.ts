import type { Knex } from 'knex';

/**
 * Counts the SQL statements of a database, and makes one of them fail.
 */
export class StatementFaults {
  readonly #prototype: {
    _query(connection: unknown, statement: unknown): Promise<unknown>;
  };
  readonly #original: (
    connection: unknown,
    statement: unknown,
  ) => Promise<unknown>;
  #count = 0;
  #fail?: { at: number; when: 'before' | 'after' };

  constructor(knex: Knex) {
    // Transactions have a client of their own, with the same prototype.
    this.#prototype = Object.getPrototypeOf(knex.client);
    this.#original = this.#prototype._query;
    const next = (...args: Parameters<typeof this.run>) => this.run(...args);
    this.#prototype._query = function _query(connection, statement) {
      return next(this, connection, statement);
    };
  }

  /** Statements since the last call of this, or of `failAt`. */
  takeCount(): number {
    const count = this.#count;
    this.#count = 0;
    return count;
  }

  /**
   * Makes the n-th statement from here fail: before it reaches the database, or after the database has done it, as when
   * the connection breaks.
   */
  failAt(at: number, when: 'before' | 'after'): void {
    this.#count = 0;
    this.#fail = { at, when };
  }

  heal(): void {
    this.#fail = undefined;
  }

  /** Puts the database driver back as it was. */
  restore(): void {
    this.#prototype._query = this.#original;
  }

  private async run(
    client: unknown,
    connection: unknown,
    statement: unknown,
  ): Promise<unknown> {
    this.#count += 1;
    const fails = this.#count === this.#fail?.at && this.#fail;
    if (fails && fails.when === 'before') {
      if (isStatement(statement, 'commit')) {
        await this.#rollBack(client, connection);
      }
      throw new Error('The statement never arrived');
    }
    const result = await this.#original.call(client, connection, statement);
    if (fails) {
      if (isStatement(statement, 'begin')) {
        await this.#rollBack(client, connection);
      }
      throw new Error('The answer never arrived');
    }
    return result;
  }

  /** What a database does with a transaction whose owner is gone. */
  async #rollBack(client: unknown, connection: unknown): Promise<void> {
    await this.#original.call(client, connection, { sql: 'ROLLBACK;' });
  }
}

function isStatement(statement: unknown, verb: string): boolean {
  const { sql } = statement as { sql?: string };
  return sql?.toLocaleLowerCase('en-US').startsWith(verb) ?? false;
}
