import type {
  FindingAnswer,
  PreviewAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';

const MODEL = 'operatingmodel:default/cloud-suite';

function finding(
  code: string,
  text: string,
  subject: FindingAnswer['subject'],
): FindingAnswer {
  return {
    code,
    severity: 'warning',
    subject,
    message: { id: code, text },
    evidence: [],
    source: { title: 'A book about it' },
    fix: { summary: 'Mend it', yaml: 'spec: {}\n' },
  };
}

const noFindings = { added: [], removed: [], addedTotal: 0, removedTotal: 0 };

/** A change that does nothing but give the model another version. */
export const unchangedPreview: PreviewAnswer = {
  entityRef: MODEL,
  title: 'Cloud Suite',
  valid: true,
  problems: [],
  versionBefore: '1.0.0',
  versionAfter: '1.1.0',
  clarity: {
    before: { decisions: 4, clear: 2 },
    after: { decisions: 4, clear: 2 },
    areas: [],
  },
  modelFindings: noFindings,
  entityFindings: noFindings,
  entities: { compared: 62, changed: 0, items: [] },
  routes: { compared: 12, changed: 0, items: [] },
  effect: {
    ...{ unchanged: true, entities: 0, values: 0, routed: 0 },
    ...{ ways: 0, findings: 0, areas: 0 },
  },
};

/** A change that moves something of everything. */
export const changedPreview: PreviewAnswer = {
  ...unchangedPreview,
  effect: {
    ...{ unchanged: false, entities: 7, values: 1, routed: 7 },
    ...{ ways: 2, findings: 241, areas: 2 },
  },
  clarity: {
    before: { decisions: 4, clear: 2 },
    after: { decisions: 5, clear: 4 },
    areas: [
      {
        id: 'access',
        title: 'Access',
        before: { decisions: 4, clear: 2 },
        after: { decisions: 4, clear: 4 },
      },
      { id: 'money', title: 'Money', after: { decisions: 1, clear: 0 } },
    ],
  },
  modelFindings: {
    ...noFindings,
    added: [
      finding('deputy.none', 'Nobody stands in for the refund.', {
        entityRef: MODEL,
        path: 'spec.areas[money].decisions[refund]',
      }),
    ],
    addedTotal: 1,
  },
  entityFindings: {
    added: [],
    removed: [
      finding('tier.none', 'No support tier holds for it.', {
        entityRef: 'component:default/account-service',
      }),
    ],
    addedTotal: 0,
    removedTotal: 240,
  },
  entities: {
    compared: 62,
    changed: 1,
    items: [
      {
        entityRef: 'component:default/account-service',
        changes: [
          { what: 'supportTier', after: 'gold' },
          {
            what: 'triage',
            before: 'group:default/accounts',
            after: 'group:default/identity',
          },
          { what: 'reviewInterval', before: 'P90D', after: 'P30D' },
        ],
      },
    ],
  },
  routes: {
    compared: 12,
    changed: 2,
    items: [
      {
        issueClass: 'billing-dispute',
        severity: 'sev1',
        tier: 'gold',
        path: 'primary',
        entities: 7,
        before: {
          queue: 'money',
          takenBy: 'group:default/accounts',
          tier: 'silver',
          steps: [{ notify: 'group:default/accounts', after: 'PT0S' }],
        },
        after: {
          queue: 'money',
          takenBy: 'group:default/accounts',
          tier: 'gold',
          target: 'PT15M',
          steps: [
            { notify: 'rotation:first', after: 'PT0S' },
            { notify: 'group:default/leads', after: 'PT30M' },
          ],
        },
      },
      {
        issueClass: 'refund',
        severity: 'sev1',
        entities: 0,
        before: { missing: 'issue-class.unknown', steps: [] },
        after: {
          queue: 'money',
          takenBy: 'group:default/accounts',
          steps: [],
        },
      },
    ],
  },
};
