import { indexOf, toEntityView } from '../catalog';
import { builtInChecks, CheckSet } from '../checks';
import { defaultDomainConfig, resolveEffectiveModel } from '../effective';
import { noFacts } from '../facts';
import { assembleEntityAnswer } from './assembleEntityAnswer';

const { templates } = new CheckSet(builtInChecks, { rules: new Map() });

/** The answer for a component with annotations of others, of which nothing else is known. */
function answerFor(annotations: { [key: string]: string }, docsUrl?: string) {
  const entity = toEntityView({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'service', namespace: 'lab', annotations },
  });
  return assembleEntityAnswer({
    effective: resolveEffectiveModel({
      entity,
      index: indexOf([]),
      config: defaultDomainConfig,
    }),
    entity: { kind: 'component', evaluatedAt: '2026-11-24T09:00:00Z' },
    own: { findings: [], notKnown: [] },
    parts: { findings: [], notKnown: [] },
    modelReadable: false,
    parties: new Map(),
    facts: noFacts,
    templates,
    docsUrl,
    now: new Date('2026-11-24T09:00:00Z'),
  });
}

describe('the schedules that annotations of others name', () => {
  it('are all there, with what they are called in the reason', () => {
    const { onCall } = answerFor({
      'opsgenie.com/team': 'cloud',
      'pagerduty.com/service-id': 'P1',
    });
    expect(onCall).toMatchObject({
      now: {
        state: 'unknown',
        reason:
          'Schedules are kept where pagerduty.com/service-id and opsgenie.com/team point, and no provider of schedules is installed that reads them',
      },
      schedules: [
        { annotation: 'pagerduty.com/service-id' },
        { annotation: 'opsgenie.com/team' },
      ],
    });
  });

  it('tell of secrets only that they are there', () => {
    const { onCall } = answerFor({
      'pagerduty.com/integration-key': 'very-secret',
    });
    expect(onCall.now.reason).toBe(
      'The schedule is kept where pagerduty.com/integration-key points, and no provider of schedules is installed that reads it',
    );
    expect(JSON.stringify(onCall)).not.toContain('very-secret');
  });

  it.each([
    ['rootly.com/service-id', 'a-b-c', undefined],
    [
      'rootly.com/service-slug',
      'accounts',
      'https://rootly.com/account/services/accounts',
    ],
    ['rootly.com/service-name', 'Accounts', undefined],
    [
      'rootly.com/functionality-slug',
      'login',
      'https://rootly.com/account/functionalities/login',
    ],
    [
      'rootly.com/team-slug',
      ' cloud ',
      'https://rootly.com/account/teams/cloud',
    ],
    ['rootly.com/team-slug', 'cloud/../../login', undefined],
    ['rootly.com/team-name', 'Cloud', undefined],
  ])('are read from %s: %s, and open at %s', (annotation, value, url) => {
    expect(answerFor({ [annotation]: value }).onCall.schedules).toEqual([
      { annotation, url },
    ]);
  });

  it.each(['rootly.com/service-auto-import', 'rootly.com/team-attr-color'])(
    'are not read from %s, which names none',
    annotation => {
      const { onCall } = answerFor({ [annotation]: 'enabled' });
      expect(onCall.schedules).toBeUndefined();
      expect(onCall.now.state).toBe('missing');
    },
  );
});

describe('the documentation', () => {
  const DOCS = 'https://portal.example/docs';
  const sourced = (key: string) => ({
    source: {
      kind: 'annotation',
      entityRef: 'component:lab/service',
      path: `metadata.annotations["backstage.io/${key}"]`,
    },
  });

  it('is its own, with its page where there is TechDocs', () => {
    const annotations = { 'backstage.io/techdocs-ref': 'dir:.' };
    expect(answerFor(annotations, DOCS).docs).toEqual({
      state: 'valid',
      value: {
        entityRef: 'component:lab/service',
        url: `${DOCS}/lab/component/service/`,
      },
      ...sourced('techdocs-ref'),
    });
    expect(answerFor(annotations).docs.value).toEqual({
      entityRef: 'component:lab/service',
    });
  });

  it('is that of another entity where it names one, and the place in it', () => {
    expect(
      answerFor(
        {
          'backstage.io/techdocs-ref': 'dir:.',
          'backstage.io/techdocs-entity': 'system:default/handbook',
          'backstage.io/techdocs-entity-path': '/a b/c',
        },
        DOCS,
      ).docs,
    ).toEqual({
      state: 'valid',
      value: {
        entityRef: 'system:default/handbook',
        url: `${DOCS}/default/system/handbook/a%20b/c`,
      },
      ...sourced('techdocs-entity'),
    });
  });

  it('cannot be told where no entity can be read', () => {
    expect(
      answerFor({ 'backstage.io/techdocs-entity': 'the handbook' }).docs,
    ).toEqual({
      state: 'invalid',
      raw: 'the handbook',
      reason:
        'A reference such as component:default/account-service is expected',
      ...sourced('techdocs-entity'),
    });
  });

  it('is missing where no annotation names any', () => {
    expect(answerFor({}).docs).toEqual({ state: 'missing' });
  });
});
