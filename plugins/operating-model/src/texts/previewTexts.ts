import type { DeclaredValueKey } from '@cloud-suite/backstage-plugin-operating-model-common';

/** What the part "preview" says. */
export const previewTexts = {
  preview: {
    action: 'Preview a change',
    title: 'Preview a change of a model',
    close: 'Close',
    intro:
      'Change the text of an operating model here, or paste or choose its whole file, and see what it would do to everything that you may read. Nothing of it is stored; what you write stays in this tab of the browser.',
    startFrom: 'Start from',
    emptyField: 'An empty field',
    startAgain: 'Start again from the catalog',
    origin: {
      catalog: 'The text as the catalog has it.',
      kept: 'The text as you left it.',
      loading: 'Reading it from the catalog …',
      absent: 'The catalog has no such model, or you may not read it.',
      failed: 'The catalog could not be read: {{message}}',
    },
    file: 'File of the changed model (YAML or JSON)',
    choose: 'Choose a file',
    chosen: '{{name}} was read.',
    unreadable: '{{name}} could not be read: {{message}}',
    tooLong: 'A model has at most {{limit}} characters; this text has more.',
    fileTooLong:
      '{{name}} was not read: a model has at most {{limit}} characters, and this file has more.',
    empty: 'Paste or choose a file first.',
    run: 'Preview',
    running: 'Comparing everything that you may read …',
    done: 'The preview is ready.',
    edited: 'The text was changed after this preview. Preview it again.',
    notFound:
      'The catalog has the model that this text names, and you may not read it.',
    result: 'What it would do',
    of: '{{title}} ({{entityRef}})',
    version: 'Version',
    noVersion: 'without a version',
    isNew: 'No version of this model is in force yet: everything would be new.',
    invalid_one: 'This is no valid model: there is {{count}} problem',
    invalid_other: 'This is no valid model: there are {{count}} problems',
    unchanged:
      'Nothing would change: of {{total}} entities, of findings, of clarity and of who takes which issue.',
    changes:
      'It would change something for {{entities}} of {{total}} entities. Ways of issues that change: {{ways}}; findings that come or go: {{findings}}; areas with another clarity: {{areas}}.',
    draft: {
      result: 'What it would do as if it were adopted',
      nothing:
        'As it stands it is a draft and applies to nothing: nothing would change. All that follows is as if it were adopted.',
      takesAway:
        'As it stands it is a draft and applies to nothing: that would change something for {{entities}} of {{total}} entities (ways of issues: {{ways}}, findings: {{findings}}). All that follows is as if it were adopted.',
      unchanged:
        'As if it were adopted, nothing would change: of {{total}} entities, of findings, of clarity and of who takes which issue.',
      changes:
        'As if it were adopted, it would change something for {{entities}} of {{total}} entities. Ways of issues that change: {{ways}}; findings that come or go: {{findings}}; areas with another clarity: {{areas}}.',
    },
    becomes: 'becomes',
    nothing: 'nothing',
    first: 'The first {{shown}} of {{total}} are shown.',
    clarity: {
      title: 'Clarity',
      explanation:
        'Decisions with exactly one accountable party that the catalog knows, a handoff and a cadence, of all decisions.',
      area: 'Area',
      before: 'Now',
      after: 'With the change',
      all: 'All areas',
      value: '{{clear}} of {{decisions}} ({{share}})',
      noDecisions: 'no decisions',
      noArea: 'no such area',
      better: 'Better',
      worse: 'Worse',
    },
    findings: {
      model: 'Findings about the model',
      entities: 'Findings about entities',
      none: 'None come, and none go.',
      added_one: '{{count}} comes',
      added_other: '{{count}} come',
      removed_one: '{{count}} goes',
      removed_other: '{{count}} go',
    },
    entities: {
      title: 'Entities',
      none: 'Nothing would change for any of the {{total}} entities that were compared.',
      changed_one:
        'Something would change for {{count}} of the {{total}} entities that were compared: what holds for {{values}}, who takes an issue about {{routed}}, or their findings.',
      changed_other:
        'Something would change for {{count}} of the {{total}} entities that were compared: what holds for {{values}}, who takes an issue about {{routed}}, or their findings.',
    },
    values: {
      model: 'Operating model',
      supportTier: 'Support tier',
      escalationPath: 'Escalation path',
      releaseCadence: 'Releases',
      reviewInterval: 'Reviewed every',
      runbooks: 'Runbooks',
    } as const satisfies {
      [value in DeclaredValueKey | 'model' | 'runbooks']: string;
    },
    routes: {
      title: 'Who takes an issue',
      none: 'No issue would go another way: {{total}} ways were compared, each issue class with each severity for everything with the same tier and path.',
      changed_one:
        '{{count}} of {{total}} ways would change: each issue class with each severity for everything with the same tier and path.',
      changed_other:
        '{{count}} of {{total}} ways would change: each issue class with each severity for everything with the same tier and path.',
      issue: 'Issue',
      concerns: 'Concerns',
      takenBy: 'Taken by',
      target: 'First response within',
      steps: 'Escalates to',
      entities_one: '{{count}} entity',
      entities_other: '{{count}} entities',
      nothingInParticular: 'Nothing in particular',
      tier: 'tier {{tier}}',
      path: 'path {{path}}',
      queue: 'queue {{queue}}',
      noPromise: 'no promise',
      nobody: 'nobody',
      notInModel: 'not in this model',
      atOnce: 'at once {{who}}',
      after: 'after {{delay}} {{who}}',
      rotation: 'rotation {{id}}',
    },
    missing: {
      'issue-class.unknown': 'nobody: the model does not know this class',
      'queue.uncovered-class': 'nobody: no queue takes it',
      'queue.unowned': 'nobody: its queue has no owner',
      'owner.unresolved': 'nobody: the catalog does not know the owner',
    },
  },
} as const;
