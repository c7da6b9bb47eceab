interface LongForm {
  key: string;
  /** A key that stands where the long form would stand. */
  beside: string;
  expected: string;
}

/** What people write in other tools and models and this format does not have; their names are near to keys that mean something else. */
const LONG_FORMS: LongForm[] = [
  {
    key: 'escalationPaths',
    beside: 'escalationPath',
    expected:
      'one path for every severity is expected, such as escalationPath: cloud-primary',
  },
  {
    key: 'restoreTargets',
    beside: 'responseTargets',
    expected:
      'targets for the first response alone are expected, such as responseTargets: { sev1: PT15M }',
  },
  {
    key: 'updateEvery',
    beside: 'responseTargets',
    expected:
      'targets for the first response alone are expected, such as responseTargets: { sev1: PT15M }',
  },
  {
    key: 'repeat',
    beside: 'steps',
    expected:
      'each repetition is expected as a step of its own, such as { notify: rotation:cloud-primary, after: PT30M }',
  },
  {
    key: 'hours',
    beside: 'businessHours',
    expected:
      'the same hours for everybody are expected, such as businessHours: { days: [mon, tue], from: "09:00", to: "17:00" }',
  },
  {
    key: 'hours',
    beside: 'coverage',
    expected:
      'a coverage is expected: 24x7, 24x5, business-hours or best-effort',
  },
  {
    key: 'coverage',
    beside: 'firstLookWithin',
    expected:
      'the business hours of the model are expected to be the hours of every queue; firstLookWithin counts in them',
  },
  {
    key: 'layers',
    beside: 'members',
    expected:
      'one list of members for all hours is expected, such as members: [user:default/ana, user:default/bo]',
  },
  {
    key: 'uncovered',
    beside: 'coverage',
    expected:
      'a coverage that leaves these hours out is expected: 24x5, business-hours or best-effort',
  },
  {
    key: 'releaseCadences',
    beside: 'releaseCadence',
    expected:
      'one cadence for all releases is expected, such as releaseCadence: monthly',
  },
];

/** What is expected where somebody wrote a key of a longer form than this format has. */
export function expectedInstead(
  key: string,
  allowed: readonly string[],
): string | undefined {
  return LONG_FORMS.find(
    form => form.key === key && allowed.includes(form.beside),
  )?.expected;
}
