/** What several parts of the pages say. */
export const sharedTexts = {
  page: {
    windowTitle: '{{thing}} · {{page}}',
    parts: {
      coverage: 'Coverage',
      who: 'Who takes this?',
      decisions: 'Decisions',
      load: 'Load',
    },
    unknown: {
      title: 'There is no such page',
      text: 'The operating model has no page “{{asked}}”. These are its pages:',
    },
  },
  state: {
    invalid: 'Not usable',
    missing: 'Nobody said',
    unknown: 'Not known',
    instead: 'Holds meanwhile:',
    declared: 'Declared:',
  },
  scrollArea: { label: '{{label}}, can be scrolled sideways' },
  source: {
    annotation: 'From the annotation {{key}} on {{entity}}',
    spec: 'From {{path}} of {{entity}}',
    link: 'From {{path}}, a link of {{entity}}',
    model: 'From {{path}} in {{entity}}',
    modelEntry: 'From {{path}}, the entry for it in {{entity}}',
    modelDefault: 'From {{path}}, the defaults of {{entity}}',
    tier: 'From {{path}}, the support tier in {{entity}}',
    config: 'From {{path}} in app-config, the configuration of this Backstage',
    fallback: 'The owner, since nobody is named for it',
  },
  inherited: {
    from: 'inherited from {{entity}}',
    default: 'from the defaults of the model',
    config: 'from the configuration of this Backstage',
    fallback: 'the owner, since nobody is named',
  },
  severity: {
    error: 'Error',
    warning: 'Warning',
    info: 'Note',
    errors_one: '{{count}} error',
    errors_other: '{{count}} errors',
    warnings_one: '{{count}} warning',
    warnings_other: '{{count}} warnings',
    infos_one: '{{count}} note',
    infos_other: '{{count}} notes',
  },
  standing: {
    entity: {
      own_one: '{{count}} of its own',
      own_other: '{{count}} of its own',
      noneOwn: 'none of its own',
      parts_one: '{{count}} of the model’s parts that it uses',
      parts_other: '{{count}} of the model’s parts that it uses',
      noneOfParts: 'none of the model’s parts that it uses',
      inOrder:
        'Nothing: neither of its own nor of the model’s parts that it uses',
      notKnown_one: 'Not known: {{count}} question could not be answered',
      notKnown_other: 'Not known: {{count}} questions could not be answered',
      speaksOf:
        'Asked were the rules about itself, and about its tier, its escalation path, the rotations of that, and the decisions about it in particular. Queues and decisions of the whole suite are counted with the model.',
    },
    model: {
      own_one: '{{count}} of the model itself',
      own_other: '{{count}} of the model itself',
      noneOwn: 'none of the model itself',
      parts_one: '{{count}} of its parts',
      parts_other: '{{count}} of its parts',
      noneOfParts: 'none of its parts',
      inOrder: 'Nothing: neither of the model itself nor of its parts',
      notKnown_one: 'Not known: {{count}} question could not be answered',
      notKnown_other: 'Not known: {{count}} questions could not be answered',
      speaksOf:
        'Asked were the rules about the model as a whole, and about each of its tiers, paths, rotations, queues, areas, decisions and surfaces.',
    },
    unknown_one: '{{count}} not known',
    unknown_other: '{{count}} not known',
    questions: 'What could not be answered',
  },
  coverage: {
    always: 'around the clock',
    weekdays: 'around the clock on weekdays',
    businessHours: 'in business hours',
    bestEffort: 'as time allows',
  },
  cadence: {
    continuous: 'Continuous',
    daily: 'Daily',
    weekly: 'Weekly',
    biweekly: 'Every two weeks',
    monthly: 'Monthly',
    quarterly: 'Quarterly',
    'on-demand': 'On demand',
    every: 'Every',
  },
  duration: {
    workingDays_one: '{{count}} working day',
    workingDays_other: '{{count}} working days',
  },
  moment: {
    zones:
      '{{inModelZone}} ({{timeZone}}); for you {{inOwnZone}} ({{ownZone}})',
    date: 'A date of the model, whose days are those of {{timeZone}}',
    dateOfModel: 'A date of the model, whose days are those of its time zone',
  },
  pages: {
    label: 'Pages of: {{label}}',
    shown: '{{shown}} of {{total}}',
    next: 'Next',
    previous: 'Previous',
    first: 'Start at the first page',
    loading: 'Loading: {{label}}',
    notFound:
      'Either this is not in the catalog any more, or you may not see it.',
  },
  contacts: { label: 'How to reach them' },
  copy: {
    action: 'Copy',
    done: 'Copied',
    failed: 'Could not be copied',
  },
  problem: {
    retry: 'Try again',
    notFound: 'There is nothing to show here',
    notEvaluated:
      'Either this was not evaluated yet, which happens within minutes after it comes into the catalog, or you may not see it. If it stays like this, ask whoever runs this Backstage whether its kind is evaluated and whether you may read it.',
    forbidden: 'You may not see this',
    forbiddenHint:
      'Sign in again, or ask whoever runs this Backstage to let you read it.',
    unavailable: 'This cannot be answered at the moment',
    triedAgain: 'It is tried again by itself.',
    outdated: 'This is from before: nothing newer could be loaded.',
    failed: 'The operating model could not be loaded',
    noAnswer:
      'The backend did not answer. Try again in a moment; if it stays like this, tell whoever runs this Backstage what stands here:',
  },
  staleMark: {
    catalog: 'The catalog cannot be read at the moment.',
    sweep: 'The catalog has not been evaluated for some time.',
    backend: 'The backend does not answer ({{reason}}).',
    database: 'The database has not answered since {{when}}.',
    filling:
      'The catalog is still filling; what it does not know yet is shown as not known.',
    asOf: 'What you see may be out of date since {{when}}.',
    never: 'Nothing has been evaluated yet.',
    loaded: 'What you see was loaded {{when}}.',
    heals: 'It is brought up to date by itself as soon as that is over.',
  },
  evaluation: {
    evaluated: 'Evaluated {{when}}',
    justNow: 'Evaluated just now',
    recheck: 'Re-check',
    checking: 'Checking …',
    waiting: 'Checked. Looking for a newer version in the catalog …',
    changed: 'Checked, with a newer version from the catalog.',
    unchanged: 'Checked. There is no newer version.',
    notAsked:
      'Checked. You may not ask the catalog to look for a newer version.',
    failed: 'It could not be checked again: {{message}}',
    stale:
      'The catalog has a newer version than the one that was evaluated. Re-check to see what it says.',
    denied: 'You may not ask for a new evaluation',
  },
} as const;
