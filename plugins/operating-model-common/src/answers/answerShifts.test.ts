import type { Entity } from '@backstage/catalog-model';
import { toModelState, toPartyViews } from '../catalog';
import { factsFrom, noFacts, type Facts } from '../facts';
import type { OperatingModel } from '../model/types';
import { answerShifts } from './answerShifts';
import { dueOf } from './dueOf';
import { readerOf } from './readerOf';

const NOW = new Date('2026-10-20T12:00:00Z');
const MODEL = 'operatingmodel:default/suite';
const BO = 'user:default/bo';

function modelWith(spec: object): OperatingModel {
  const entity: Entity = {
    apiVersion: 'operating-model.io/v1alpha1',
    kind: 'OperatingModel',
    metadata: { name: 'suite', namespace: 'default', title: 'The suite' },
    spec: {
      status: 'trial',
      appliesTo: [],
      timeZone: 'Europe/Berlin',
      periodsFrom: '2026-01-05',
      ...spec,
    } as Entity['spec'],
  };
  const { inForce, problems } = toModelState({ entity });
  expect(problems).toEqual([]);
  return inForce!;
}

const weekly = {
  id: 'first',
  title: 'First line',
  members: ['user:default/ana', BO, 'user:default/cy'],
  startsOn: '2026-01-05',
  shift: 'P7D',
  handoffAt: { weekday: 'monday', time: '10:00' },
};

function shiftsOf(rotations: object[], facts: Facts = noFacts, person = BO) {
  return answerShifts(person, [modelWith({ rotations })], {
    parties: toPartyViews([
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'User',
        metadata: { name: 'bo', namespace: 'default' },
        spec: {},
      },
    ]),
    facts,
    now: NOW,
    reader: ({ entityRef, title, spec: { timeZone } }) =>
      readerOf({ entityRef, title, timeZone }, {}),
  });
}

const times = ({ shifts }: ReturnType<typeof shiftsOf>) =>
  shifts.items.map(({ from, until }) => `${from} ${until}`);

describe('answerShifts', () => {
  it('lists the running and the coming shifts of four weeks, across the change of clocks', () => {
    const answer = shiftsOf([weekly]);
    expect(times(answer)).toEqual([
      // Two weeks of others, then wall-clock time again after the change.
      '2026-11-02T10:00:00+01:00 2026-11-09T10:00:00+01:00',
    ]);
    expect(answer.rotations).toMatchObject({
      items: [
        {
          rotation: 'first',
          title: 'First line',
          model: { entityRef: MODEL, title: 'The suite' },
          next: { from: '2026-11-02T10:00:00+01:00' },
        },
      ],
      totalItems: 1,
    });
    expect(answer.rotations.items[0].now).toBeUndefined();
    expect(answer.shifts.until).toBe('2026-11-18T00:00:00.000Z');

    const running = shiftsOf([weekly], noFacts, 'user:default/cy');
    expect(times(running)).toEqual([
      '2026-10-19T10:00:00+02:00 2026-10-26T10:00:00+01:00',
      '2026-11-09T10:00:00+01:00 2026-11-16T10:00:00+01:00',
    ]);
    expect(running.rotations.items[0]).toMatchObject({
      now: { until: '2026-10-26T10:00:00+01:00' },
      next: { from: '2026-11-09T10:00:00+01:00' },
    });
  });

  it('looks for the next turn beyond the four weeks, and not beyond a year', () => {
    const many = Array.from({ length: 20 }, (_, at) => `user:default/p${at}`);
    const { shifts, rotations } = shiftsOf([
      { ...weekly, members: [...many, BO] },
    ]);
    expect(shifts.items.length).toBeLessThanOrEqual(1);
    const next = rotations.items[0].next ?? rotations.items[0].now;
    expect(Date.parse(next!.from)).toBeGreaterThan(NOW.getTime() - 7 * 864e5);

    const once = shiftsOf([
      {
        ...weekly,
        members: ['user:default/ana'],
        overrides: [
          { from: '2028-01-01T00:00', to: '2028-01-02T00:00', member: BO },
        ],
      },
    ]);
    expect(once.rotations.items).toMatchObject([{ rotation: 'first' }]);
    expect(once.rotations.items[0].next).toBeUndefined();
  });

  it('goes by what was seen of a schedule outside, and says where nobody looked', () => {
    const outside = {
      ...weekly,
      source: { provider: 'pagerduty', scheduleId: 'P1' },
    };
    const declared = shiftsOf([outside]);
    expect(declared.rotations.items[0].notKnown).toContain('pagerduty');
    expect(declared.shifts.items).toMatchObject([{ declared: true }]);

    const seen = shiftsOf(
      [outside],
      factsFrom([
        {
          subject: { entityRef: MODEL, part: 'spec.rotations[first]' },
          fact: 'on-call',
          state: 'seen',
          seenAt: NOW.toISOString(),
          source: 'pagerduty',
          value: [
            {
              member: BO,
              from: '2026-10-20T06:00:00Z',
              until: '2026-10-21T06:00:00Z',
            },
            {
              member: 'user:default/ana',
              from: '2026-10-21T06:00:00Z',
              until: '2026-10-22T06:00:00Z',
            },
          ],
        },
      ]),
    );
    expect(times(seen)).toEqual([
      '2026-10-20T08:00:00+02:00 2026-10-21T08:00:00+02:00',
    ]);
    expect(seen.rotations.items[0]).toMatchObject({
      now: { until: '2026-10-21T08:00:00+02:00' },
      notKnown: undefined,
    });
    expect(seen.shifts.items[0].declared).toBeUndefined();
  });

  it('stops looking where there are very many, and says until when all are listed', () => {
    const hourly = Array.from({ length: 40 }, (_, at) => ({
      ...weekly,
      id: `hourly-${at}`,
      shift: 'PT1H',
      handoffAt: { time: '00:00' },
    }));
    const { rotations, shifts } = shiftsOf(hourly);
    expect(rotations.totalItems).toBe(40);
    expect(rotations.items).toHaveLength(20);
    const until = Date.parse(shifts.until);
    expect(until).toBeLessThan(NOW.getTime() + 28 * 864e5);
    expect(shifts.items.length).toBeLessThanOrEqual(100);
    expect(shifts.items.every(({ from }) => Date.parse(from) < until)).toBe(
      true,
    );
  });

  it('lists nothing of somebody whom no rotation names', () => {
    expect(shiftsOf([weekly], noFacts, 'user:default/none')).toMatchObject({
      rotations: { items: [], totalItems: 0 },
      shifts: { items: [] },
    });
  });
});

describe('dueOf', () => {
  it('gives each its next date, soonest first, and keeps what has none out', () => {
    const model = modelWith({
      revisitBy: '2026-10-01',
      freezes: [{ from: '2026-10-20', to: '2026-10-21', reason: 'Year end' }],
      queues: [
        { id: 'desk', cadence: 'daily' },
        { id: 'wishes', title: 'Wishes' },
      ],
      areas: [
        {
          id: 'all',
          kind: 'release',
          decisions: [
            { id: 'ship', question: 'Do we ship?', cadence: 'monthly' },
            { id: 'lock', question: 'Lock it?', cadence: 'on-demand' },
          ],
        },
      ],
    });
    const [area] = model.spec.areas;
    const items = dueOf(
      {
        decisions: area.decisions.map(decision => ({ model, decision })),
        queues: model.spec.queues.map(queue => ({ model, queue })),
        releases: [
          { cadence: 'daily', entities: 3, model },
          { cadence: 'no cadence', entities: 1, model },
          { cadence: 'P1Y', entities: 2 },
        ],
        models: [model],
      },
      NOW,
    );
    expect(
      items.map(({ kind, date, id, title, entities, frozen }) => [
        ...[kind, date, id, title],
        ...[entities, frozen?.reason],
      ]),
    ).toEqual([
      ['revisit', '2026-10-01', undefined, undefined, undefined, undefined],
      ['queue', '2026-10-20', 'desk', 'desk', undefined, undefined],
      ['release', '2026-10-20', undefined, undefined, 3, 'Year end'],
      [
        'decision',
        expect.any(String),
        'ship',
        'Do we ship?',
        undefined,
        undefined,
      ],
      ['release', expect.any(String), undefined, undefined, 2, undefined],
    ]);
    const dates = items.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    // Of a model that the reader may not read the title is left out, and without one there is none to name.
    expect(items[2].model).toEqual({ entityRef: MODEL, title: undefined });
    expect(items[4].model).toBeUndefined();
  });
});
