/** What the page of a model says. */
export const modelTexts = {
  model: {
    statuses: {
      draft: 'Draft',
      trial: 'Trial',
      adopted: 'Adopted',
      superseded: 'Superseded',
    },
    staleShort: 'an earlier valid version is in force',
    force: {
      inForce: 'In force as it stands in the catalog.',
      stale:
        'The text in the catalog has problems. The last valid version stays in force and is shown here.',
      invalid: 'The text was never valid: this model applies to nothing.',
      draft: 'A draft: shown on this page only, it applies to nothing.',
      superseded: 'Superseded: it applies to nothing any more.',
    },
    status: 'Status',
    version: 'Version',
    revisitBy: 'Revisit by',
    timeZone: 'Time zone',
    problems_one: '{{count}} problem in the text',
    problems_other: '{{count}} problems in the text',
    appliesTo: 'What it applies to',
    entities_one: 'With everything below it: {{count}} entity',
    entities_other: 'With everything below it: {{count}} entities',
    governsNothing:
      'It is in force and governs nothing that you may see: what it names is not in the catalog, has nothing in it, or follows another model.',
    nothingBelow:
      'That is no more than what it names itself: there is nothing below that you may see.',
    noEntities: 'It applies to nothing at the moment.',
    tiers: 'Support tiers',
    severities: 'Severities',
    coverage: 'Coverage',
    path: 'Escalation path',
    paths: 'Escalation paths',
    rotations: 'Rotations',
    members_one: '{{count}} person',
    members_other: '{{count}} people',
    defaults: 'Defaults',
    freezes: 'Release freezes',
    queues: 'Queues',
    firstLook: 'first look within',
    areas: 'Decisions',
    openCoverage: 'Where it is unclear',
  },
} as const;
