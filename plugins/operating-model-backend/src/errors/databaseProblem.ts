/** The database is away. */
export const DATABASE_SILENT = 'The database does not answer';

/** What went wrong in a database, as the beginning of a sentence: by the codes of PostgreSQL, SQLite, Node and the pool. */
const PROBLEMS: readonly (readonly [RegExp, string])[] = [
  [
    /^(53100|SQLITE_FULL|ENOSPC|EDQUOT)$/,
    'The disk of the database is full, so nothing can be stored until somebody makes room',
  ],
  [
    /^(25006|SQLITE_READONLY(_\w+)?|EROFS)$/,
    'The database can only be read, so nothing can be stored until it takes changes again',
  ],
  [/^53200$/, 'The database has no memory left'],
  [/^53300$/, 'The database has no connection left for this'],
  [/^53...$/, 'The database has reached one of its limits'],
  [
    /^(SQLITE_BUSY(_\w+)?|SQLITE_LOCKED(_\w+)?|40001|40P01|55P03)$/,
    'The database is busy with other changes',
  ],
  [/^57014$/, 'The database took too long and gave up'],
  [
    /^(28...|3D000)$/,
    'The database does not let this backend in, which its log explains',
  ],
  [
    /^(SQLITE_IOERR(_\w+)?|SQLITE_CANTOPEN(_\w+)?|58...)$/,
    'The database cannot use its files',
  ],
  [
    /^(08...|57P..|E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|NOTFOUND|HOSTUNREACH|NETUNREACH|AI_AGAIN))$/,
    DATABASE_SILENT,
  ],
];

/** Of errors of the PostgreSQL driver that have no code. */
const NO_CONNECTION =
  /(Connection terminated|Client has encountered a connection error|timeout (expired|exceeded when trying to connect))/;

/** Of whoever asks other services: their codes are about a connection to no database. */
const OTHER_CLIENTS: ReadonlySet<unknown> = new Set([
  'FetchError',
  'ResponseError',
]);

/**
 * Why the database did not do what it was asked, as a sentence without its end; undefined for an error that is none of a
 * database, and for one that waiting cannot mend.
 */
export function databaseProblem(error: unknown): string | undefined {
  const { code, name, message } = (error ?? {}) as {
    code?: unknown;
    name?: unknown;
    message?: unknown;
  };
  if (OTHER_CLIENTS.has(name)) {
    return undefined;
  }
  if (
    name === 'KnexTimeoutError' ||
    (typeof message === 'string' && NO_CONNECTION.test(message))
  ) {
    return DATABASE_SILENT;
  }
  return typeof code === 'string'
    ? PROBLEMS.find(([codes]) => codes.test(code))?.[1]
    : undefined;
}
