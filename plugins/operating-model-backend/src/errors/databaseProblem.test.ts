import { databaseProblem } from './databaseProblem';

const withCode = (code: string) => Object.assign(new Error('secret'), { code });

describe('databaseProblem', () => {
  it.each([
    ['53300', 'The database has no connection left for this'],
    ['53200', 'The database has no memory left'],
    ['53400', 'The database has reached one of its limits'],
    ['40P01', 'The database is busy with other changes'],
    ['SQLITE_BUSY_SNAPSHOT', 'The database is busy with other changes'],
    ['57014', 'The database took too long and gave up'],
    ['57P03', 'The database does not answer'],
    [
      '28P01',
      'The database does not let this backend in, which its log explains',
    ],
    ['SQLITE_IOERR_WRITE', 'The database cannot use its files'],
  ])('tells %s as what it is', (code, sentence) => {
    expect(databaseProblem(withCode(code))).toBe(sentence);
  });

  it('takes for silence what the driver and the pool say without a code', () => {
    for (const error of [
      new Error('select 1 - Connection terminated unexpectedly'),
      new Error('timeout exceeded when trying to connect'),
      Object.assign(new Error('Knex: Timeout'), { name: 'KnexTimeoutError' }),
    ]) {
      expect(databaseProblem(error)).toBe('The database does not answer');
    }
  });

  it('blames the database for nothing else', () => {
    for (const error of [
      withCode('42P01'),
      withCode('SQLITE_CORRUPT'),
      Object.assign(withCode('ECONNREFUSED'), { name: 'FetchError' }),
      new TypeError('fetch failed'),
      undefined,
    ]) {
      expect(databaseProblem(error)).toBeUndefined();
    }
  });
});
