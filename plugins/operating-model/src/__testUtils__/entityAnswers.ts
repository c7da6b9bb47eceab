import type {
  DeclaredValueKey,
  EntityAnswer,
  FindingAnswer,
  PartyEntity,
  RotationNotice,
  ValueSource,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { DECLARED_VALUES } from '../components/DeclaredValue';
import { standing } from './standing';

/** The moment at which the answers below were given: a Tuesday. */
export const NOW = '2026-11-24T10:00:00Z';

const MODEL = 'operatingmodel:default/cloud-suite';
const ENTITY = 'component:default/account-service';

const own = (key: string): ValueSource => ({
  kind: 'annotation',
  entityRef: ENTITY,
  path: `metadata.annotations["operating-model.io/${key}"]`,
});
const inModel = (path: string): ValueSource => ({
  kind: 'model',
  entityRef: MODEL,
  path,
});

export const accounts: PartyEntity = {
  entityRef: 'group:default/accounts',
  title: 'Accounts',
  contacts: [
    {
      type: 'email',
      value: 'accounts@cloud.example',
      url: 'mailto:accounts@cloud.example',
    },
  ],
};
export const ana: PartyEntity = {
  entityRef: 'user:default/ana',
  title: 'Ana Ruiz',
  contacts: [
    { type: 'slack', value: '@ana', url: 'https://slack.example/ana' },
  ],
};
export const bo: PartyEntity = {
  entityRef: 'user:default/bo',
  title: 'Bo Lind',
  contacts: [],
};

/** The turn in which Ana is on call now. */
export const anasTurn = {
  party: ana,
  from: '2026-11-23T10:00:00-08:00',
  until: '2026-11-28T10:00:00-08:00',
};

/** A rotation as a party: whoever is on call in it, two people now. */
export const cloudOnCall: RotationNotice = {
  rotation: 'cloud-primary',
  title: 'Cloud on call',
  coverage: '24x7',
  channel: '#cloud-oncall',
  now: [ana, bo],
};

const nothingDeclared = Object.fromEntries(
  DECLARED_VALUES.map(key => [key, { state: 'missing' }]),
) as { [key in DeclaredValueKey]: { state: 'missing' } };

/** A component with which everything is in order. */
export const goodAnswer: EntityAnswer = {
  entityRef: ENTITY,
  kind: 'component',
  title: 'Account service',
  evaluatedAt: '2026-11-24T09:58:00Z',
  entityEtag: 'first',
  timeZone: 'America/Los_Angeles',
  described: true,
  ...nothingDeclared,
  owner: {
    state: 'valid',
    value: accounts,
    source: { kind: 'spec', entityRef: ENTITY, path: 'spec.owner' },
  },
  roles: {
    owner: { state: 'valid', value: accounts },
    triage: {
      state: 'valid',
      value: accounts,
      source: {
        kind: 'model-default',
        entityRef: MODEL,
        path: 'spec.defaults',
      },
    },
    support: {
      state: 'valid',
      value: accounts,
      source: {
        kind: 'annotation',
        entityRef: 'system:default/hosted-onboarding',
        path: 'metadata.annotations["operating-model.io/support-owner"]',
      },
    },
    docs: { state: 'valid', value: accounts, source: { kind: 'fallback' } },
    deputy: { state: 'missing' },
  },
  supportTier: {
    state: 'valid',
    value: { id: 'tier-1', title: 'Business critical', coverage: '24x7' },
    source: own('support-tier'),
  },
  responseTargets: [
    {
      severity: 'sev1',
      title: 'Critical',
      majorIncident: true,
      target: { state: 'valid', value: 'PT15M', source: inModel('sev1') },
    },
    {
      severity: 'sev2',
      title: 'High',
      target: { state: 'valid', value: 'PT90M', source: inModel('sev2') },
    },
    {
      severity: 'sev3',
      title: 'Normal',
      target: { state: 'missing', reason: 'tier-1 promises nothing for sev3' },
    },
  ],
  escalationPath: {
    state: 'valid',
    value: {
      id: 'cloud-primary',
      title: 'Cloud on call',
      steps: [
        {
          notify: {
            rotation: 'cloud-primary',
            title: 'Cloud on call',
            coverage: '24x7',
            channel: '#cloud-oncall',
            now: [ana],
          },
          after: 'PT0S',
        },
        { notify: accounts, after: 'PT5M' },
        {
          notify: { entityRef: 'user:default/gone', contacts: [] },
          after: 'PT1H',
        },
      ],
    },
    source: inModel('spec.supportTiers[tier-1]'),
  },
  rotation: {
    state: 'valid',
    value: {
      rotation: 'cloud-primary',
      title: 'Cloud on call',
      coverage: '24x7',
      channel: '#cloud-oncall',
      now: [ana],
    },
  },
  docs: {
    state: 'valid',
    value: {
      entityRef: ENTITY,
      url: 'https://backstage.example/docs/default/component/account-service/',
    },
    source: {
      kind: 'annotation',
      entityRef: ENTITY,
      path: 'metadata.annotations["backstage.io/techdocs-ref"]',
    },
  },
  onCall: {
    now: {
      state: 'valid',
      value: [anasTurn],
      source: inModel('spec.rotations[cloud-primary]'),
    },
    next: {
      state: 'valid',
      value: [
        {
          party: bo,
          from: '2026-11-28T10:00:00-08:00',
          until: '2026-12-07T10:00:00-08:00',
        },
      ],
    },
  },
  releaseCadence: {
    state: 'valid',
    value: 'weekly',
    source: { kind: 'model-default', entityRef: MODEL, path: 'spec.defaults' },
    streams: [
      {
        cadence: 'weekly',
        previous: '2026-11-17',
        next: [
          { date: '2026-12-01' },
          { date: '2026-12-22', frozen: { reason: 'Year end' } },
        ],
      },
    ],
    freezes: [{ from: '2026-12-19', to: '2027-01-02', reason: 'Year end' }],
  },
  reviewInterval: { state: 'valid', value: 'P90D' },
  runbooks: [
    {
      state: 'valid',
      value: {
        id: 'lock',
        title: 'Account lock and unlock',
        location: './docs/lock.md',
        target: 'file',
      },
      source: own('runbook'),
    },
    {
      state: 'valid',
      value: {
        id: 'dashboard',
        title: 'Dashboard',
        location: 'https://dash.example/accounts',
        target: 'url',
        url: 'https://dash.example/accounts',
      },
    },
  ],
  model: {
    state: 'valid',
    value: {
      entityRef: MODEL,
      title: 'Cloud Suite operating model',
      status: 'trial',
      version: '1.0.0',
    },
  },
  findings: [],
  standing: standing(),
  notKnown: [],
};

/** A finding about the entity itself, with a choice to make. */
export const tierUnknown: FindingAnswer = {
  code: 'tier.unknown',
  severity: 'error',
  subject: { entityRef: ENTITY },
  message: {
    id: 'tier.unknown/absent',
    text: 'The support tier "tier-11" is not in the model.',
  },
  evidence: [{ label: 'Holds meanwhile', value: 'tier-2' }],
  source: { title: 'Functions and tiers', url: 'https://tiers.example/' },
  fix: {
    summary: 'Choose a tier of the model',
    yaml: 'metadata:\n  annotations:\n    operating-model.io/support-tier: <tier>\n',
    candidates: ['tier-1', 'tier-2'],
    file: 'account-service/catalog-info.yaml',
    editUrl: 'https://git.example/edit/catalog-info.yaml',
  },
};

/** A finding about a part of the model that the entity uses. */
export const stepUnresolved: FindingAnswer = {
  code: 'escalation.unresolved',
  severity: 'warning',
  subject: {
    entityRef: MODEL,
    path: 'spec.escalationPaths[cloud-primary].steps[2]',
  },
  message: {
    id: 'escalation.unresolved/step',
    parameters: { step: 3 },
    text: 'Step 3 notifies nobody that the catalog knows.',
  },
  evidence: [],
  source: { title: 'Escalation' },
  fix: {
    summary: 'Remove the step',
    remove: ['spec.escalationPaths[cloud-primary].steps[2]'],
    // Whoever writes a catalog file can write this: it must never become a link.
    // eslint-disable-next-line no-script-url
    editUrl: 'javascript:alert(1)',
  },
};

/** The same component with values that cannot be used, cannot be known and were never given. */
export const badAnswer: EntityAnswer = {
  ...goodAnswer,
  owner: {
    state: 'invalid',
    value: { entityRef: 'group:default/dissolved', contacts: [] },
    reason: 'The catalog knows no group:default/dissolved',
  },
  supportTier: {
    state: 'invalid',
    raw: 'tier-11',
    source: own('support-tier'),
    reason: 'The model has no such tier',
    instead: {
      value: { id: 'tier-2', title: 'Standard', coverage: 'business-hours' },
      source: {
        kind: 'model-default',
        entityRef: MODEL,
        path: 'spec.defaults',
      },
    },
  },
  responseTargets: [
    {
      severity: 'sev2',
      title: 'High',
      target: { state: 'valid', value: 'P1D', reason: 'From tier-2' },
    },
  ],
  onCall: {
    now: {
      state: 'unknown',
      reason: 'The schedule is kept at PagerDuty',
      instead: {
        value: [anasTurn],
        source: inModel('spec.rotations[cloud-primary]'),
      },
    },
    next: { state: 'unknown', reason: 'The schedule is kept at PagerDuty' },
  },
  releaseCadence: {
    state: 'invalid',
    raw: 'every full moon',
    streams: [],
    freezes: [],
  },
  runbooks: [
    {
      state: 'invalid',
      // eslint-disable-next-line no-script-url
      raw: 'javascript:alert(document.cookie)',
      reason: 'It is neither a URL that may be opened nor a path',
    },
  ],
  findings: [tierUnknown, stepUnresolved],
  standing: standing({ error: 1 }, { warning: 1 }),
  notKnown: [],
};

/** An entity of which only the catalog knows something. */
export const undescribedAnswer: EntityAnswer = {
  ...goodAnswer,
  described: false,
  supportTier: { state: 'missing' },
  responseTargets: [],
  escalationPath: { state: 'missing' },
  rotation: { state: 'missing' },
  onCall: {
    now: { state: 'unknown', reason: 'Schedules are kept outside' },
    next: { state: 'unknown', reason: 'Schedules are kept outside' },
    schedules: [
      { annotation: 'pagerduty.com/integration-key' },
      {
        annotation: 'rootly.com/service-slug',
        url: 'https://rootly.com/account/services/accounts',
      },
    ],
  },
  docs: { state: 'valid', value: { entityRef: ENTITY } },
  releaseCadence: { state: 'missing', streams: [], freezes: [] },
  runbooks: [],
  model: { state: 'missing' },
};
