import { BASE_CATALOG } from '../baseCatalog';
import { FixtureCatalog } from '../FixtureCatalog';
import type { WrongInput } from './WrongInput';

/** What is wrong with an entity and what it declares. */
export const inputsOfEntities: { [check: string]: readonly WrongInput[] } = {
  'annotation.invalid': [
    [
      ['suport-tier = tier-1'],
      'There is no annotation operating-model.io/suport-tier; did you mean operating-model.io/support-tier?',
    ],
    [
      ['colour = blue'],
      'There is no annotation operating-model.io/colour; known ones are support-tier, release-cadence, escalation-path, review-interval, runbook, model, triage-owner, support-owner, on-call-owner, release-owner, docs-owner, backlog-owner, deputy-owner.',
    ],
    [
      ['runbook = [Runbook](https://example.com/runbook)'],
      'operating-model.io/runbook: It is a Markdown link; write only the address in it; a web address or a relative path to .md/.markdown, in no dot-folder, is expected.',
    ],
  ],
  'cadence.invalid': [
    [
      ['release-cadence = every blue moon'],
      '"every blue moon" is no cadence; continuous, daily, weekly, biweekly, monthly, quarterly, on-demand, a duration such as P2W or a rule such as RRULE:FREQ=MONTHLY;BYDAY=3TU is expected.',
    ],
    [
      ['release-cadence = P0D'],
      '"P0D" is no cadence; its period must be of whole days, weeks, months or years, at least of one day.',
    ],
    [
      ['release-cadence = RRULE:FREQ=SOMETIMES'],
      '"FREQ=SOMETIMES" cannot be used; DAILY, WEEKLY, MONTHLY or YEARLY is expected, since dates are whole days.',
    ],
    [
      ['release-cadence = RRULE:FREQ=MONTHLY;BYWEEKNO=10'],
      '"FREQ=MONTHLY;BYWEEKNO=10" has BYWEEKNO, which RFC 5545 allows only with FREQ=YEARLY; change FREQ, or leave BYWEEKNO out.',
    ],
  ],
  'cadence.none': [
    [
      ['without release-cadence'],
      'Nothing says in which rhythm it is released, so nobody can tell when the next release is.',
    ],
    [
      ['without OperatingModel spec.areas.0.decisions.0.cadence'],
      'Nothing says how often the decision account-lock comes up.',
    ],
    [
      ['without OperatingModel spec.queues.0.cadence'],
      'Nothing says how often the queue access is worked through.',
    ],
  ],
  'deputy.none': [
    [
      ['without deputy-owner'],
      'Nobody is named to decide and answer while the owner is away.',
    ],
    [
      [
        'OperatingModel spec.areas.0.decisions.0.deputy: group:default/accounts',
      ],
      'The deputy group:default/accounts decides account-lock already, so nobody stands in.',
    ],
    [
      [
        'without OperatingModel spec.queues.0.deputy',
        'without OperatingModel spec.queues.0.owner',
      ],
      'No deputy is named to take what lands in the queue access.',
    ],
  ],
  'escalation.none': [
    [
      ['without OperatingModel spec.supportTiers.0.escalationPath'],
      'Nothing says whom to call next: neither an annotation nor Suite model names an escalation path for it.',
    ],
    [
      ['without support-tier'],
      'Nothing says whom to call next: neither an annotation nor Suite model names an escalation path for it.',
    ],
    [
      ['support-tier = tier-9'],
      'Nothing says whom to call next: neither an annotation nor Suite model names an escalation path for it.',
    ],
  ],
  'escalation.unresolved': [
    [
      ['escalation-path = primry'],
      'The escalation path "primry" is not in Suite model; it has primary.',
    ],
    [
      [
        'OperatingModel spec.escalationPaths.0.steps.1.notify: group:default/acounts',
      ],
      'Step 2 of the escalation path primary notifies group:default/acounts, which the catalog does not know.',
    ],
    [
      [
        'OperatingModel spec.escalationPaths.0.steps.2.notify: user:default/gone',
      ],
      'Step 3 of the escalation path primary notifies user:default/gone, which the catalog does not know.',
    ],
  ],
  'model.ambiguous': [
    [
      () => new FixtureCatalog(BASE_CATALOG + rival('rival')),
      'operatingmodel:default/rival and operatingmodel:default/suite both apply at the same distance, so neither does.',
    ],
    [
      () => new FixtureCatalog(BASE_CATALOG + rival('rival') + rival('third')),
      'operatingmodel:default/rival, operatingmodel:default/suite and operatingmodel:default/third all apply at the same distance, so none of them does.',
    ],
    [
      () =>
        new FixtureCatalog(
          BASE_CATALOG +
            rival('one', 'component:default/service') +
            rival('two', 'component:default/service'),
        ),
      'operatingmodel:default/one and operatingmodel:default/two both apply at the same distance, so neither does.',
    ],
  ],
  'model.none': [
    [
      ['OperatingModel spec.appliesTo: []'],
      'No operating model applies to it, its system or its domain, so nothing says how fast and by whom it is answered.',
    ],
    [
      ['Component spec.system: elsewhere'],
      'No operating model applies to it, its system or its domain, so nothing says how fast and by whom it is answered.',
    ],
    [
      ['OperatingModel spec.status: draft'],
      'No operating model applies to it, its system or its domain, so nothing says how fast and by whom it is answered.',
    ],
  ],
  'runbook.invalid': [
    [
      [
        'Component metadata.links: [{ url: "https://wiki.example/<name>", type: runbook }]',
      ],
      'The runbook "https://wiki.example/<name>": <name> in it is still to be filled in; a web address or a relative path to .md/.markdown, in no dot-folder, is expected.',
    ],
    [
      [
        'OperatingModel spec.surfaces: [{ id: lock, type: runbook, location: docs/lock.docx }]',
      ],
      'The runbook "docs/lock.docx": A file that ends with .docx is not shown here; a web address or a relative path to .md/.markdown, in no dot-folder, is expected.',
    ],
    [
      [
        'OperatingModel spec.surfaces: [{ id: lock, type: runbook, location: "~/runbooks/lock.md" }]',
      ],
      'The runbook "~/runbooks/lock.md": ~ is the folder of one person on one computer; a web address or a relative path to .md/.markdown, in no dot-folder, is expected.',
    ],
  ],
  'runbook.none': [
    [
      ['without runbook'],
      'Nothing says what to do when it breaks: its model has runbooks for everything that it governs, and none is named for it, its system or its domain.',
    ],
    [
      ['runbook = [Runbook](https://example.com/runbook)'],
      'Nothing says what to do when it breaks: no runbook is named for it that can be opened.',
    ],
    [
      ['runbook = ftp://example.com/runbook.md'],
      'Nothing says what to do when it breaks: no runbook is named for it that can be opened.',
    ],
  ],
  'scope.unresolved': [
    [
      ['Component spec.system: wrkspace'],
      'The system is system:default/wrkspace, which the catalog does not know, so that nothing is inherited from it: operating model, escalation path, review interval, roles, runbooks.',
    ],
    [
      ['Component spec.system: component:default/service'],
      'The system is component:default/service, which is a Component where a System is expected, so that nothing is inherited from it: operating model, escalation path, review interval, roles, runbooks.',
    ],
    [
      ['Component spec.domain: the cloud'],
      'The domain is written as "the cloud", which is no reference, so that nothing is inherited from it: operating model, escalation path, review interval, roles, runbooks.',
    ],
  ],
  'tier.none': [
    [
      ['without support-tier'],
      'Nothing says at which support tier it is operated, so Suite model promises nothing for it.',
    ],
    [
      ['without support-tier', 'OperatingModel spec.defaults.roles: {}'],
      'Nothing says at which support tier it is operated, so Suite model promises nothing for it.',
    ],
    [
      ['without support-tier', 'release-cadence = daily'],
      'Nothing says at which support tier it is operated, so Suite model promises nothing for it.',
    ],
  ],
  'tier.unknown': [
    [
      ['support-tier = tier-9'],
      'The support tier "tier-9" is not in Suite model; it has tier-1.',
    ],
    [
      ['support-tier = Tier-1'],
      'The support tier "Tier-1" is not in Suite model; it has tier-1.',
    ],
    [
      ['support-tier = gold, silver', 'OperatingModel spec.supportTiers: []'],
      'The support tier "gold, silver" is not in Suite model; it has none.',
    ],
  ],
};

/** A further model, which applies to the system of the suite unless it says otherwise. */
function rival(name: string, to = 'system:default/workspace'): string {
  return `---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: ${name} }
spec: { status: trial, appliesTo: [${to}] }
`;
}
