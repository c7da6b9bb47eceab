/** Texts of annotations of a component that cannot be used, and everything that its checks say of them. */
export const annotationInputs: {
  [field: string]: readonly (readonly [raw: string, ...says: string[]])[];
} = {
  'support-tier': [
    [
      'tier-9',
      'The support tier "tier-9" is not in Suite model; it has tier-1.',
    ],
    [
      '"tier-1"',
      'operating-model.io/support-tier: The value stands in quotation marks, which are part of it here. The id of a support tier of the model that applies is expected.',
    ],
    [
      '${{ values.tier }}',
      'operating-model.io/support-tier: The value still holds the placeholder ${{ values.tier }}. The id of a support tier of the model that applies is expected.',
    ],
  ],
  'escalation-path': [
    [
      'primry',
      'The escalation path "primry" is not in Suite model; it has primary.',
    ],
    [
      '[primary]',
      'operating-model.io/escalation-path: The value is written as a list. The id of an escalation path of the model that applies is expected.',
    ],
    [
      '<path>',
      'operating-model.io/escalation-path: The value still holds the placeholder <path>. The id of an escalation path of the model that applies is expected.',
    ],
  ],
  'release-cadence': [
    [
      'fortnightly',
      '"fortnightly" is no cadence; continuous, daily, weekly, biweekly, monthly, quarterly, on-demand, a duration such as P2W or a rule such as RRULE:FREQ=MONTHLY;BYDAY=3TU is expected.',
    ],
    [
      '"weekly"',
      'operating-model.io/release-cadence: The value stands in quotation marks, which are part of it here. One cadence such as weekly is expected.',
    ],
    [
      '["weekly","monthly"]',
      'operating-model.io/release-cadence: The value is a list. One cadence such as weekly is expected.',
    ],
  ],
  'review-interval': [
    [
      'quarterly',
      'operating-model.io/review-interval: "quarterly" is no duration; an ISO 8601 duration such as PT15M, P1D or P90D is expected.',
    ],
    [
      'P90',
      'operating-model.io/review-interval: "P90" is no duration; an ISO 8601 duration such as PT15M, P1D or P90D is expected.',
    ],
    [
      '{days}',
      'operating-model.io/review-interval: The value still holds the placeholder {days}. One duration such as P90D is expected.',
    ],
  ],
  runbook: [
    [
      '[Runbook](https://example.com/runbook)',
      'operating-model.io/runbook: It is a Markdown link; write only the address in it; a web address or a relative path to .md/.markdown, in no dot-folder, is expected.',
    ],
    [
      'see [the wiki](https://wiki.example)',
      'operating-model.io/runbook: There is more than the address in it; write only the address; a web address or a relative path to .md/.markdown, in no dot-folder, is expected.',
    ],
    [
      'https://wiki.example/${{ values.name }}',
      'operating-model.io/runbook: ${{ values.name }} in it is still to be filled in; a web address or a relative path to .md/.markdown, in no dot-folder, is expected.',
    ],
    [
      '"./docs/runbook.md"',
      'operating-model.io/runbook: The value stands in quotation marks, which are part of it here. A web address or a relative path is expected.',
    ],
    [
      '["./a.md","./b.md"]',
      'operating-model.io/runbook: The value is a list. A web address or a relative path is expected.',
    ],
  ],
  model: [
    [
      'operatingmodel:default/gone',
      'operating-model.io/model: The catalog knows no operatingmodel:default/gone.',
    ],
    [
      'the suite',
      'operating-model.io/model: A reference such as operatingmodel:default/cloud-suite is expected.',
    ],
    [
      '{"operatingmodel:default/suite":null}',
      'operating-model.io/model: The value is a map: that is how YAML reads {operatingmodel:default/suite}. A reference such as operatingmodel:default/cloud-suite is expected.',
    ],
  ],
  'support-owner': [
    [
      'group:default/gone',
      'The support role is group:default/gone, which the catalog does not know.',
    ],
    [
      'user:gone',
      'The support role is user:default/gone, which the catalog does not know.',
    ],
    [
      '["accounts"]',
      'The support role is written as "[\\"accounts\\"]". The value is a list. A group or a user is expected, for example group:default/accounts.',
    ],
    [
      '',
      'operating-model.io/support-owner: The value is empty. A group or a user is expected, for example group:default/accounts.',
    ],
  ],
};
