/** What the part "coverage" says. */
export const coverageTexts = {
  coveragePage: {
    notFound:
      'No operating model answers to this address. Take the filters away, or ask whoever runs this Backstage whether you may read the model.',
    startAgain: 'Start again without filters',
    clarity: {
      title: 'Clarity',
      percent: 'Clarity {{share}}',
      sentence_one:
        '{{clear}} of {{count}} decision has exactly one accountable party that the catalog knows, a handoff to one that it knows (or none, with its reason), and a cadence.',
      sentence_other:
        '{{clear}} of {{count}} decisions have exactly one accountable party that the catalog knows, a handoff to one that it knows (or none, with its reason), and a cadence.',
      formula:
        'Clarity = clear decisions / all decisions = {{clear}} / {{total}}',
      changed: 'Last change:',
      justNow: 'just now',
      short: '{{share}} ({{clear}} of {{total}} clear)',
      none: 'no decisions',
      models: 'Clarity of each suite',
      trend: 'Clarity went from {{from}} to {{to}}',
      history: 'How it moved ({{total}})',
      when: 'When',
      cause: 'What changed',
      areas: 'Areas that moved',
      parties: 'Parties that moved',
      of: '{{clear}} of {{total}}',
    },
    cause: {
      first: 'first seen with the model {{version}}',
      firstUnversioned: 'first seen',
      model: 'model {{version}}',
      modelUnversioned: 'the model',
      left: '{{parties}} left the catalog',
      arrived: '{{parties}} came into the catalog',
    },
    doubts: {
      title: 'What to know of the models to read these figures',
      invalid:
        'its text was never valid, so its areas and decisions are in none of these figures.',
      stale:
        'its text in the catalog is not valid. Version {{version}}, which was valid before, is in force, and these figures are about that.',
      staleUnnamed:
        'its text in the catalog is not valid. The version that was valid before is in force, and these figures are about that.',
      pastRevisit:
        'it was to be revisited by {{date}}. It is in force, and these figures count what it says, but nobody has said since then that it still is so.',
    },
    table: {
      title: 'Where it is unclear',
      label: 'Areas and what is clear about their decisions',
      sort: 'Sorted by',
      worst: 'Worst first',
      area: 'Area',
      decisions: 'Decisions',
      lead: 'led by {{party}}',
      cell: '{{aspect}} of {{area}}: {{words}}.',
      count: '{{total}} {{state}}',
      nothing: 'no decisions',
      gaps: '{{total}} to look at',
      times: '×{{total}}',
      legend: 'What the marks mean',
    },
    stops: {
      title: 'What stops when somebody is away',
      none: 'Nothing: whichever single party is away, each decision has somebody who stands in.',
      decisions_one: 'If {{party}} is away, {{count}} decision stops',
      decisions_other: 'If {{party}} is away, {{count}} decisions stop',
      queuesAlone_one: 'If {{party}} is away, {{count}} queue has nobody left',
      queuesAlone_other:
        'If {{party}} is away, {{count}} queues have nobody left',
      queues_one: 'and {{count}} queue has nobody left',
      queues_other: 'and {{count}} queues have nobody left',
      over: 'over the line of {{limit}}',
      within: 'within the line of {{limit}}',
      limit:
        'More than {{limit}} of all decisions on one party is too much. Source: {{source}}',
      see: 'Its decisions',
      seeOf: 'Its decisions: {{party}}',
      load: 'What each party carries',
    },
    nobody: {
      title: 'What is nobody’s',
      none: 'Nothing: each issue class has a queue, and each decision, queue and rotation an owner that the catalog knows.',
      issueClasses_one: '{{count}} issue class without a queue',
      issueClasses_other: '{{count}} issue classes without a queue',
      decisions_one: '{{count}} decision without a known owner',
      decisions_other: '{{count}} decisions without a known owner',
      queues_one: '{{count}} queue without a known owner',
      queues_other: '{{count}} queues without a known owner',
      rotations_one: '{{count}} rotation without a known owner',
      rotations_other: '{{count}} rotations without a known owner',
      more: 'and {{total}} more',
    },
    offModel: {
      title: 'Asked and not in the model',
      none: 'Nothing since {{since}}: whatever was asked, the model knew it, or nobody wrote down that it did not.',
      total_one: '{{count}} question since {{since}}',
      total_other: '{{count}} questions since {{since}}',
      words: '“{{words}}”',
      hint: 'Add an issue class with these words to the model, and a queue that takes it.',
    },
  },
} as const;
