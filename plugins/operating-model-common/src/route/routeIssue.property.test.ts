import * as fc from 'fast-check';
import { businessHours, coverages } from '../time/__testUtils__/arbitraries';
import { countedDeadline } from '../time/__testUtils__/countedDeadline';
import { CLOCKS, localOf } from '../time/__testUtils__/MinuteClock';
import { coveredMinutes } from '../time/__testUtils__/minuteCoverage';
import { RouteFixture, SUITE } from './__testUtils__/RouteFixture';

const DAY = 1440;

const target = fc.record({
  days: fc.integer({ min: 0, max: 4 }),
  minutes: fc.integer({ min: 1, max: 1500 }),
});

const cases = fc.constantFrom(...CLOCKS.keys()).chain(index =>
  fc.record({
    clock: fc.constant(CLOCKS[index]),
    coverage: coverages,
    hours: businessHours(
      Array.from({ length: 50 }, (_, day) =>
        localOf((CLOCKS[index].day(0) + day) * DAY).slice(0, 10),
      ),
    ),
    reported: fc.integer({ min: 0, max: 40 * DAY }),
    response: target,
    firstLook: target,
  }),
);

const iso = ({ days, minutes }: { days: number; minutes: number }) =>
  `P${days}DT${minutes}M`;

describe('routeIssue, minute by minute', () => {
  it('promises the minutes that counting all minutes finds', () => {
    let compared = 0;
    fc.assert(
      fc.property(cases, each => {
        const { clock, coverage, hours, reported, response, firstLook } = each;
        const { timeZone } = clock;
        const answer = new RouteFixture({
          spec: {
            timeZone,
            businessHours: hours,
            supportTiers: [
              {
                id: 'only',
                coverage,
                responseTargets: { sev1: iso(response) },
              },
            ],
            defaults: { supportTier: 'only' },
            queues: [
              { ...SUITE.queues[0], firstLookWithin: iso(firstLook) },
              SUITE.queues[1],
            ],
          },
        }).route({
          issueClass: 'billing-dispute',
          severity: 'sev1',
          reportedAt: clock.date(reported),
        });

        const tier = { coverage, businessHours: hours, timeZone };
        const office = { ...tier, coverage: 'business-hours' as const };
        const expected = {
          clockStartsAt: coveredMinutes(clock, tier).indexOf(true, reported),
          respondBy:
            coverage === 'best-effort'
              ? undefined
              : countedDeadline(clock, tier, reported, response),
          firstLookBy: countedDeadline(clock, office, reported, firstLook),
        };
        // Later than the stretch of time that the clock knows.
        fc.pre(expected.firstLookBy !== undefined);
        fc.pre(coverage === 'best-effort' || expected.respondBy !== undefined);
        expect({
          clockStartsAt: clock.minuteAt(answer.clockStartsAt),
          respondBy: answer.respondBy && clock.minuteAt(answer.respondBy),
          firstLookBy: answer.firstLookBy && clock.minuteAt(answer.firstLookBy),
        }).toEqual(expected);
        compared += expected.respondBy === undefined ? 0 : 1;
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(60);
  });
});
