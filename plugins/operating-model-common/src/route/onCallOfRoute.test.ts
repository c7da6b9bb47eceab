import { factsFrom } from '../facts';
import { reasons } from './__testUtils__/reasons';
import { outage } from './__testUtils__/reports';
import { RouteFixture, SUITE } from './__testUtils__/RouteFixture';

describe('who is on call for an issue', () => {
  it('does not say who it is where the schedule is kept elsewhere', () => {
    const [first, daytime] = SUITE.rotations;
    const answer = new RouteFixture({
      spec: {
        rotations: [
          { ...first, source: { provider: 'pagerduty', scheduleId: 'P1' } },
          daytime,
        ],
      },
    }).route(outage);
    expect(answer.onCall).toMatchObject({
      state: 'unknown',
      instead: { value: [{ party: { entityRef: 'user:default/ana' } }] },
    });
    expect(answer.onCall.value).toBeUndefined();
    expect(reasons(answer)).toContain(
      'The schedule P1 at pagerduty decides, and no provider of schedules is installed that reads it: it is not certain who is on call in First line at that time, Wed 25 Nov 2026, 10:00 UTC-08:00.',
    );
    expect(answer.escalation[0].notify).toMatchObject({
      rotation: 'first',
      now: [{ entityRef: 'user:default/ana' }],
      notKnown: expect.stringContaining('The schedule P1 at pagerduty decides'),
    });
  });

  it('is everybody who was seen to be on call, at each step', () => {
    const [first, daytime] = SUITE.rotations;
    const period = (member: string, from: string, until: string) => ({
      ...{ member: `user:default/${member}`, from, until },
    });
    const answer = new RouteFixture({
      spec: {
        rotations: [
          { ...first, source: { provider: 'pagerduty', scheduleId: 'P1' } },
          daytime,
        ],
      },
      facts: factsFrom([
        {
          subject: {
            entityRef: 'operatingmodel:default/suite',
            part: 'spec.rotations[first]',
          },
          ...{ fact: 'on-call', state: 'seen' },
          value: [
            period('ana', '2026-11-25T00:00:00Z', '2026-11-26T18:00:00Z'),
            period('bo', '2026-11-25T00:00:00Z', '2026-11-27T00:00:00Z'),
          ],
          ...{ seenAt: '2026-11-25T17:00:00Z', source: 'test' },
        },
      ]),
    }).route(outage);
    const who = (people: { entityRef: string }[] | undefined) =>
      people?.map(({ entityRef }) => entityRef);
    const ana = 'user:default/ana';
    const bo = 'user:default/bo';
    expect(answer.onCall.state).toBe('valid');
    expect(who(answer.onCall.value?.map(({ party }) => party))).toEqual([
      ana,
      bo,
    ]);
    expect(reasons(answer)).toContain(
      'user:default/ana and user:default/bo are on call in First line at that time, Wed 25 Nov 2026, 10:00 UTC-08:00.',
    );
    expect(
      answer.escalation.map(({ notify }) =>
        'rotation' in notify ? who(notify.now) : notify.entityRef,
      ),
    ).toEqual([[ana, bo], 'group:default/platform', [bo]]);
  });
});
