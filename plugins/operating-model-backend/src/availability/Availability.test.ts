import type { SweepStatus } from '../database/sweepState/readSweepStatus';
import type { SweepWatch } from '../database/sweepState/SweepWatch';
import { Availability } from './Availability';
import { PendingCalls } from './PendingCalls';

const STARTED = Date.parse('2026-11-29T10:00:00Z');
const MINUTE = 60_000;
const at = (minutes: number) => new Date(STARTED + minutes * MINUTE);

/** What a replica knows of the sweeps, some minutes after it started. */
function staleAfter(
  minutes: number,
  status: Partial<SweepStatus> | undefined,
  failingSince?: Date,
) {
  let now = at(0);
  const availability = new Availability({
    watch: { status, failingSince } as SweepWatch,
    pending: new PendingCalls(),
    overdueAfterMs: 15 * MINUTE,
    now: () => now,
  });
  now = at(minutes);
  return availability.stale();
}

const swept = (minutes: number) => ({
  evaluatedAt: at(minutes).toISOString(),
  lastSuccessAt: at(minutes).toISOString(),
});

describe('what is marked as stale', () => {
  it('is nothing while sweeps come and succeed, nor before anything is known', () => {
    expect(staleAfter(5, undefined)).toBeUndefined();
    expect(staleAfter(15, swept(0))).toBeUndefined();
  });

  it('is nothing where no sweep has succeeded yet and none fails, as with an empty catalog', () => {
    expect(staleAfter(600, { generation: 0 })).toBeUndefined();
  });

  it('is what sweeps have failed to renew, once that is no hiccup any more', () => {
    const lastError = 'CatalogSilentError: The catalog does not answer';
    expect(staleAfter(5.1, { ...swept(0), lastError }, at(5))).toBeUndefined();
    expect(staleAfter(6, { ...swept(0), lastError }, at(5))).toEqual({
      reason: 'catalog',
      since: at(5).toISOString(),
      text: 'The catalog cannot be read since 2026-11-29T10:05:00.000Z. What is shown may be out of date; it is brought up to date by itself as soon as that works again.',
    });
    expect(
      staleAfter(6, { lastError: 'Error: disk full' }, at(5)),
    ).toMatchObject({
      reason: 'sweep',
      since: undefined,
      text: expect.stringContaining('Nothing has been evaluated yet'),
    });
  });

  it('is what no sweep came to renew, but not in the first minute after a start', () => {
    expect(staleAfter(0.5, swept(-600))).toBeUndefined();
    expect(staleAfter(16, swept(0))).toMatchObject({
      reason: 'sweep',
      since: at(0).toISOString(),
    });
  });
});

describe('what a request is told that has waited in vain', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const silent = () => new Promise<never>(() => {});

  it.each([20_000, 600_000])(
    'is what it has waited for itself, and not a call of %d ms before that is never answered',
    async earlierMs => {
      const pending = new PendingCalls();
      const catalog = pending.countedOf('The catalog', { ask: silent });
      const permissions = pending.countedOf('The permission service', {
        ask: silent,
      });
      const availability = new Availability({
        watch: {} as SweepWatch,
        pending,
      });
      const waited = async (work: Promise<unknown>) => {
        const answer = availability
          .inTime(work)
          .catch(({ message }) => message);
        await jest.advanceTimersByTimeAsync(9_000);
        return answer;
      };
      catalog.ask();
      await jest.advanceTimersByTimeAsync(earlierMs);
      expect(await waited(permissions.ask())).toMatch(
        /^The permission service did not answer within 9 seconds/,
      );
      await jest.advanceTimersByTimeAsync(600_000);
      expect(await waited(silent())).toMatch(/^There was no answer within 9/);
    },
  );
});
