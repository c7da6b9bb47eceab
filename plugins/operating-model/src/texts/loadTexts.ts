/** What the part "load" says. */
export const loadTexts = {
  loadPage: {
    notFound:
      'No operating model answers to this address. Take the filters away, or ask whoever runs this Backstage whether you may read the model.',
    areaOnly:
      'Only the decisions of this area count here: queues, rotations and components belong to no area.',
    bottlenecks: {
      title: 'What stops when somebody is away',
      none: 'Nothing: whichever single party is away, each decision and each queue has somebody who stands in.',
      noneOfParty: 'Nothing stops without the party that is asked for.',
      stops_one:
        'If {{party}} is away, this decision stops ({{share}} of all):',
      stops_other:
        'If {{party}} is away, these {{count}} decisions stop ({{share}} of all):',
      queues_one: 'and this queue has nobody left: {{titles}}',
      queues_other: 'and these {{count}} queues have nobody left: {{titles}}',
      queuesAlone_one: 'If {{party}} is away, this queue stops: {{titles}}',
      queuesAlone_other:
        'If {{party}} is away, these {{count}} queues stop: {{titles}}',
      more: 'All decisions of {{party}}',
      showAll: 'Show all {{total}} parties',
      showFewer: 'Show the first {{total}}',
      basis:
        'A decision stops when a party is accountable for it and nobody else that the catalog knows is accountable or its deputy.',
    },
    evenness: {
      title: 'How evenly it is spread',
      posts_one: '{{count}} post (a decision, a queue or a rotation)',
      posts_other: '{{count}} posts (decisions, queues and rotations)',
      heldBy_one: 'with {{count}} party',
      heldBy_other: 'with {{count}} parties',
      table: 'How evenly each area is spread',
      area: 'Area',
      postsColumn: 'Posts',
      normalised: 'Concentration',
      effectiveOwners: 'Effective owners',
      topShare: 'Largest share',
      truckFactor: 'Truck factor',
      formula: {
        normalised:
          'H* = (H − 1/n) / (1 − 1/n). H is the sum of the squared shares of the {{parties}} parties in {{posts}} posts: 0 when all carry the same, 1 when one carries everything.',
        effectiveOwners:
          '1 / H, with H the sum of the squared shares in {{posts}} posts: as many parties as would carry them if all carried the same.',
        topShare: 'The posts of {{party}}, divided by all {{posts}} posts.',
        truckFactor:
          'So many parties have to be away until more than half of the decisions have nobody left, the one that holds most first: {{parties}}.',
        truckFactorZero:
          'More than half of the decisions have nobody that the catalog knows, even now.',
        limit: '{{meaning}}: {{value}}. Source: {{source}}.',
        noLimit: 'It is shown without a limit: none is agreed on.',
      },
    },
    orphaned: {
      title: 'What nobody carries',
      titleWithTotal: 'What nobody carries ({{total}})',
      none: 'Nothing. Each decision, queue and rotation has somebody that the catalog knows, and each issue class has a queue.',
      decisions_one: '{{count}} decision without a known accountable party',
      decisions_other: '{{count}} decisions without a known accountable party',
      queues_one: '{{count}} queue without a known owner',
      queues_other: '{{count}} queues without a known owner',
      rotations_one: '{{count}} rotation without a known owner',
      rotations_other: '{{count}} rotations without a known owner',
      issueClasses_one: '{{count}} issue class that no queue takes',
      issueClasses_other: '{{count}} issue classes that no queue takes',
      inModel: 'in {{model}}',
      more: 'Show {{total}} more',
    },
    table: {
      title: 'What each party carries',
      titleWithTotal: 'What each party carries ({{total}})',
      party: 'Party',
      accountable: 'Accountable for',
      deputy: 'Deputy for',
      other: 'Other roles',
      queues: 'Queues',
      rotations: 'Rotations',
      components: 'Components',
      share: 'Share of posts',
      stops: 'Decisions that stop',
      clarity: 'Clarity',
      none: 'No party carries anything here.',
      accountableLink_one:
        '{{count}} decision for which {{party}} is accountable',
      accountableLink_other:
        '{{count}} decisions for which {{party}} is accountable',
      deputyLink_one: '{{count}} decision for which {{party}} is deputy',
      deputyLink_other: '{{count}} decisions for which {{party}} is deputy',
      otherLink_one:
        '{{count}} time that {{party}} is responsible, consulted, informed or handed over to',
      otherLink_other:
        '{{count}} times that {{party}} is responsible, consulted, informed or handed over to',
      stopsLink_one: '{{count}} decision that stops without {{party}}',
      stopsLink_other: '{{count}} decisions that stop without {{party}}',
      queueDeputy_one: 'and deputy of {{count}}',
      queueDeputy_other: 'and deputy of {{count}}',
      ofTier: '{{total}} {{tier}}',
      noTier: '{{total}} without a tier',
      clarityOf: '{{percent}} ({{clear}} of {{decisions}})',
      shareOf: '{{percent}} ({{posts}} of {{total}})',
    },
  },
} as const;
