import type { Entity } from '@backstage/catalog-model';
import { toEntityView } from '../catalog/toEntityView';
import { toModelState } from '../catalog/toModelState';
import { toPartyViews } from '../catalog/toPartyViews';
import type { Finding } from '../checks/Finding';
import { defaultDomainConfig } from '../effective/defaultDomainConfig';
import { effectiveTemplates } from '../effective/effectiveTemplates';
import { resolveEffectiveModel } from '../effective/resolveEffectiveModel';
import { entityAnswerSchema, type EntityAnswer } from '../api/entitySchemas';
import { factsFrom, noFacts, type Fact, type Facts } from '../facts';
import {
  assembleEntityAnswer,
  type EntityAnswerOptions,
} from './assembleEntityAnswer';

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: spec as Entity['spec'],
});

const parties = toPartyViews([
  entity('Group', 'team', {}),
  entity('User', 'ana', { profile: { email: 'ana@example.com' } }),
  entity('User', 'bo', {}),
  entity('User', 'cy', { profile: { email: 'cy@example.com' } }),
]);

const FIRST = {
  id: 'first',
  members: ['user:default/ana', 'user:default/bo'],
  startsOn: '2026-01-05',
  shift: 'P7D',
  handoffAt: { weekday: 'monday', time: '10:00' },
};

/** What is answered about the component, its model's text and its own annotations changed. */
function answerOf(
  options: {
    spec?: object;
    annotations?: { [field: string]: string };
    now?: string;
  } & Partial<Omit<EntityAnswerOptions, 'now'>> = {},
): EntityAnswer {
  const { spec, annotations = {}, now = '2026-11-24T20:00:00Z' } = options;
  const state = toModelState({
    entity: {
      apiVersion: 'operating-model.io/v1alpha1',
      kind: 'OperatingModel',
      metadata: { name: 'suite', namespace: 'default', title: 'Secret Suite' },
      spec: {
        status: 'adopted',
        appliesTo: ['component:default/app'],
        timeZone: 'America/Los_Angeles',
        severities: [{ id: 'sev1' }, { id: 'sev2' }],
        rotations: [FIRST],
        escalationPaths: [
          {
            id: 'path',
            steps: [{ notify: 'rotation:first', after: 'PT0S' }],
          },
        ],
        supportTiers: [
          {
            id: 'gold',
            coverage: '24x7',
            escalationPath: 'path',
            responseTargets: { sev1: 'PT15M' },
          },
        ],
        defaults: { supportTier: 'gold', releaseCadence: 'daily' },
        freezes: [{ from: '2026-11-25', to: '2026-11-26', reason: 'Holiday' }],
        ...spec,
      },
    },
  });
  expect(state.problems).toEqual([]);
  const component = entity('Component', 'app', { owner: 'team' });
  component.metadata.annotations = Object.fromEntries(
    Object.entries(annotations).map(([field, value]) => [
      `operating-model.io/${field}`,
      value,
    ]),
  );
  const effective = resolveEffectiveModel({
    entity: toEntityView(component),
    index: {
      parties,
      scopes: new Map(),
      models: new Map([[state.entityRef, state]]),
    },
    config: defaultDomainConfig,
  });
  const answer = assembleEntityAnswer({
    effective,
    entity: {
      kind: 'component',
      title: 'The app',
      evaluatedAt: '2026-11-24T00:00:00Z',
    },
    own: { findings: [], notKnown: [] },
    parts: { findings: [], notKnown: [] },
    model: state.inForce,
    modelReadable: true,
    parties,
    facts: noFacts,
    templates: effectiveTemplates,
    ...options,
    now: new Date(now),
  });
  entityAnswerSchema.strict().parse(answer);
  return answer;
}

describe('assembleEntityAnswer', () => {
  const at = (now: string) => answerOf({ now });
  const onCall = (now: string) => {
    const answer = at(now);
    return [answer.onCall.now, answer.onCall.next].map(({ value }) =>
      value?.map(({ party }) => party.entityRef).join(),
    );
  };

  it('has the shape that it promises, with contacts', () => {
    const answer = at('2026-11-24T12:00:00-08:00');
    expect(() => entityAnswerSchema.strict().parse(answer)).not.toThrow();
    expect(answer).toMatchObject({ kind: 'component', title: 'The app' });
    expect(answer.onCall.now.value).toEqual([
      expect.objectContaining({ until: '2026-11-30T10:00:00-08:00' }),
    ]);
    expect(answer.escalationPath.value?.steps).toEqual([
      expect.objectContaining({
        after: 'PT0S',
        notify: expect.objectContaining({
          rotation: 'first',
          now: answer.onCall.now.value?.map(({ party }) => party),
          until: '2026-11-30T10:00:00-08:00',
        }),
      }),
    ]);
  });

  it('follows the clock in both directions, to the second of a handoff', () => {
    const ana = 'user:default/ana';
    const bo = 'user:default/bo';
    const before = onCall('2026-11-23T09:59:59-08:00');
    const after = onCall('2026-11-23T10:00:00-08:00');
    expect(before).not.toEqual(after);
    expect([before, after].map(pair => [...pair].sort())).toEqual([
      [ana, bo],
      [ana, bo],
    ]);
    expect(onCall('2026-11-30T09:59:59-08:00')).toEqual(after);
    expect(onCall('2026-11-30T10:00:00-08:00')).toEqual(before);
    expect(onCall('2026-11-23T09:59:59-08:00')).toEqual(before);
    expect(onCall('2025-12-01T00:00:00Z')[0]).toBeUndefined();
  });

  it("starts the dates with today in the model's zone, and marks those in a freeze", () => {
    const dates = (now: string) => {
      const [stream, ...others] = at(now).releaseCadence.streams;
      expect(others).toEqual([]);
      expect(stream.cadence).toBe('daily');
      return stream.next;
    };
    // Still the 24th in Los Angeles.
    expect(dates('2026-11-25T07:59:59Z').slice(0, 3)).toEqual([
      { date: '2026-11-24' },
      { date: '2026-11-25', frozen: { reason: 'Holiday' } },
      { date: '2026-11-26', frozen: { reason: 'Holiday' } },
    ]);
    expect(dates('2026-11-25T08:00:00Z')[0].date).toBe('2026-11-25');
    expect(dates('2026-11-25T07:59:59Z')[0].date).toBe('2026-11-24');
    expect(at('2026-11-27T12:00:00Z').releaseCadence.freezes).toEqual([]);
  });

  it('has no streams where no cadence can be used, and says why', () => {
    const { releaseCadence } = answerOf({
      spec: { defaults: {} },
      annotations: { 'release-cadence': 'every blue moon' },
    });
    expect(releaseCadence).toMatchObject({
      state: 'invalid',
      raw: 'every blue moon',
      streams: [],
    });
    expect(releaseCadence.reason).toEqual(expect.any(String));
    const inherited = answerOf({
      annotations: { 'release-cadence': 'every blue moon' },
    }).releaseCadence;
    expect(inherited.streams.map(({ cadence }) => cadence)).toEqual(['daily']);
  });

  it('says what the tier promises, and why not where it does not', () => {
    expect(
      answerOf().responseTargets.map(({ severity, target }) => [
        severity,
        target.value ?? target.reason,
      ]),
    ).toEqual([
      ['sev1', 'PT15M'],
      ['sev2', 'gold promises nothing for sev2'],
    ]);
    const [{ target }] = answerOf({
      annotations: { 'support-tier': 'tin' },
    }).responseTargets;
    expect(target.reason).toBe('From gold, since "tin" cannot be used');
  });

  describe('where the caller may not read the model', () => {
    const annotations = {
      'support-tier': 'tin',
      'escalation-path': 'nowhere',
    };
    const reasonsOf = ({ supportTier, escalationPath }: EntityAnswer) => [
      supportTier.reason,
      escalationPath.reason,
    ];
    const finding: Finding = {
      code: 'acme.uses',
      severity: 'info',
      subject: { entityRef: 'component:default/app' },
      message: {
        id: 'acme.uses/says',
        parameters: { model: { model: 'operatingmodel:default/suite' } },
      },
      evidence: [
        { label: 'Model', value: { model: 'operatingmodel:default/suite' } },
      ],
      source: { title: 'Acme' },
    };
    const options = {
      annotations,
      own: { findings: [finding], notKnown: [] },
      templates: {
        ...effectiveTemplates,
        'acme.uses/says': 'It uses {{model}}',
      },
    };

    it('names it by its title to others', () => {
      const answer = answerOf(options);
      expect(reasonsOf(answer)).toEqual([
        'Secret Suite has no tier "tin"; it has gold',
        'Secret Suite has no escalation path "nowhere"; it has path',
      ]);
      expect(answer.findings).toMatchObject([
        {
          message: { text: 'It uses Secret Suite' },
          evidence: [{ value: 'Secret Suite' }],
        },
      ]);
      expect(answer.model.value?.title).toBe('Secret Suite');
    });

    it('has its reference in all sentences, and its title nowhere', () => {
      const answer = answerOf({ ...options, modelReadable: false });
      expect(reasonsOf(answer)).toEqual([
        'operatingmodel:default/suite has no tier "tin"; it has gold',
        'operatingmodel:default/suite has no escalation path "nowhere"; it has path',
      ]);
      expect(answer.findings).toMatchObject([
        {
          message: { text: 'It uses operatingmodel:default/suite' },
          evidence: [{ value: 'operatingmodel:default/suite' }],
        },
      ]);
      expect(answer.model.value).toEqual({
        entityRef: 'operatingmodel:default/suite',
      });
      expect(JSON.stringify(answer)).not.toContain('Secret');
    });
  });

  describe('where the schedule of the rotation is kept outside', () => {
    const spec = {
      rotations: [
        { ...FIRST, source: { provider: 'pagerduty', scheduleId: 'P1' } },
      ],
    };
    const seen = (rest: Partial<Fact>): Facts =>
      factsFrom([
        {
          subject: {
            entityRef: 'operatingmodel:default/suite',
            part: 'spec.rotations[first]',
          },
          fact: 'on-call',
          state: 'seen',
          seenAt: '2026-11-24T19:00:00Z',
          source: 'test',
          ...rest,
        },
      ]);
    const period = (member: string, from: string, until: string) => ({
      member: `user:default/${member}`,
      from,
      until,
    });
    const shortly = (periods: EntityAnswer['onCall']['now']['value']) =>
      periods?.map(({ party, from, until }) => [party.entityRef, from, until]);
    const declared = {
      // As in a rotation of its own.
      now: answerOf().onCall.now.value,
      next: answerOf().onCall.next.value,
    };
    // Ana and Cy at noon in Los Angeles; Cy goes on, Bo follows Ana.
    const pair = [
      period('bo', '2026-11-25T02:00:00Z', '2026-11-25T10:00:00Z'),
      period('cy', '2026-11-24T12:00:00Z', '2026-11-25T06:00:00Z'),
      period('ana', '2026-11-24T18:00:00Z', '2026-11-25T02:00:00Z'),
      period('bo', '2026-11-23T12:00:00Z', '2026-11-24T20:00:00Z'),
    ];

    it('names everybody who was seen to be on call, on the clocks of the model', () => {
      const { onCall: seenOnCall, escalationPath } = answerOf({
        spec,
        facts: seen({ value: pair }),
      });
      expect(seenOnCall.now.state).toBe('valid');
      expect(seenOnCall.now.reason).toBeUndefined();
      expect(shortly(seenOnCall.now.value)).toEqual([
        [
          'user:default/cy',
          '2026-11-24T04:00:00-08:00',
          '2026-11-24T22:00:00-08:00',
        ],
        [
          'user:default/ana',
          '2026-11-24T10:00:00-08:00',
          '2026-11-24T18:00:00-08:00',
        ],
      ]);
      expect(shortly(seenOnCall.next.value)).toEqual([
        [
          'user:default/bo',
          '2026-11-24T18:00:00-08:00',
          '2026-11-25T02:00:00-08:00',
        ],
      ]);
      expect(seenOnCall.now.value?.[0].party.contacts).toMatchObject([
        { value: 'cy@example.com' },
      ]);
      expect(escalationPath.value?.steps).toMatchObject([
        {
          notify: {
            now: [
              { entityRef: 'user:default/cy' },
              { entityRef: 'user:default/ana' },
            ],
            // Then it is another list.
            until: '2026-11-24T18:00:00-08:00',
          },
        },
      ]);
    });

    it('has nobody where it was seen that there is nobody', () => {
      const { now, next } = answerOf({
        spec,
        facts: seen({ value: [] }),
      }).onCall;
      expect(now).toMatchObject({
        state: 'missing',
        reason: 'Nobody is on call at this moment',
      });
      expect(now.instead).toBeUndefined();
      expect(next).toMatchObject({
        state: 'missing',
        reason: 'Nobody follows',
      });
    });

    it.each<[string, Facts, string]>([
      [
        'nobody looked',
        noFacts,
        'The schedule P1 at pagerduty decides, and no provider of schedules is installed that reads it',
      ],
      [
        'it could not be read',
        seen({ state: 'unknown', reason: 'it answered 503' }),
        'The schedule P1 at pagerduty decides, and it cannot be read now: it answered 503',
      ],
    ])(
      'is unknown where %s, with whoever is declared instead',
      (_, facts, reason) => {
        const answer = answerOf({ spec, facts });
        const source = {
          kind: 'model',
          entityRef: 'operatingmodel:default/suite',
          path: 'spec.rotations[first]',
        };
        expect(declared.now).toHaveLength(1);
        for (const which of ['now', 'next'] as const) {
          expect(answer.onCall[which]).toEqual({
            state: 'unknown',
            reason,
            source,
            instead: { value: declared[which], source },
          });
        }
        expect(answer.escalationPath.value?.steps).toMatchObject([
          {
            notify: {
              rotation: 'first',
              now: [declared.now?.[0].party],
              notKnown: reason,
            },
          },
        ]);
      },
    );

    it('counts for nothing where the schedule is not kept outside', () => {
      const { now } = answerOf({ facts: seen({ value: pair }) }).onCall;
      expect(now.value).toEqual(declared.now);
    });
  });

  it('counts its own findings apart from those of its model, and shows both, worst first', () => {
    const finding = (
      code: string,
      severity: Finding['severity'],
      subject: Finding['subject'],
    ): Finding => ({
      ...{ code, severity, subject, evidence: [] },
      ...{ message: { id: `${code}/says` }, source: { title: 'Acme' } },
    });
    const own = { entityRef: 'component:default/app' };
    const part = {
      entityRef: 'operatingmodel:default/suite',
      path: 'spec.rotations[first]',
    };
    const asked = {
      ...{ code: 'd', subject: part, message: { id: 'd/says' } },
      reason: { id: 'check/error', parameters: { error: 'Out of reach' } },
    };
    const answer = answerOf({
      own: {
        findings: [
          finding('b', 'warning', own),
          finding('c', 'info', own),
          finding('a', 'warning', own),
        ],
        notKnown: [],
      },
      parts: {
        findings: [finding('z', 'error', part), finding('a', 'warning', part)],
        notKnown: [asked],
      },
    });
    expect(answer.standing).toEqual({
      state: 'wrong',
      own: { error: 0, warning: 2, info: 1, unknown: 0 },
      parts: { error: 1, warning: 1, info: 0, unknown: 1 },
    });
    expect(answer.notKnown).toMatchObject([{ code: 'd', subject: part }]);
    expect(
      answer.findings.map(({ code, subject }) => [code, subject.entityRef]),
    ).toEqual([
      ['z', part.entityRef],
      ['a', own.entityRef],
      ['a', part.entityRef],
      ['b', own.entityRef],
      ['c', own.entityRef],
    ]);
    expect(answerOf().standing.state).toBe('in-order');
    // What could not be answered is not in order.
    expect(
      answerOf({ own: { findings: [], notKnown: [asked] } }).standing.state,
    ).toBe('not-known');
  });
});
