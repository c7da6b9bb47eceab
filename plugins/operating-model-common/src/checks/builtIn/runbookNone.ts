import { annotationKey } from '../../annotations/annotationFields';
import type { Check } from '../Check';
import { annotationFragment, createFix } from '../fixes/createFix';
import type { Evidence } from '../Verdict';

export const runbookNone: Check = {
  id: 'runbook.none',
  title: 'Runbook is missing',
  severity: 'warning',
  kinds: ['component'],
  source: {
    title:
      'Site Reliability Engineering, chapter 1: a playbook gives about three times faster recovery',
    url: 'https://sre.google/sre-book/introduction/',
  },
  version: 3,
  messages: {
    named: '{{count}} runbooks are named for it.',
    'named-one': 'A runbook is named for it.',
    none: 'Nothing says what to do when it breaks: no runbook is named for it, its system, its domain or in its model.',
    unusable:
      'Nothing says what to do when it breaks: no runbook is named for it that can be opened.',
    general:
      'Nothing says what to do when it breaks: its model has runbooks for everything that it governs, and none is named for it, its system or its domain.',
  },
  checkEntity({ entity, effective }) {
    const { runbooks } = effective;
    const usable = runbooks.filter(({ state }) => state !== 'invalid');
    const general = usable.flatMap(({ value }) =>
      value?.general ? [value.title] : [],
    );
    const named = usable.length - general.length;
    const unusable = runbooks.flatMap(({ state, raw }) =>
      state === 'invalid' && raw ? [raw] : [],
    );
    const evidence: Evidence[] = [
      { label: 'Usable runbooks', value: named },
      ...(general.length > 0
        ? [{ label: 'For the whole model', value: { list: general } }]
        : []),
      ...(unusable.length > 0
        ? [{ label: 'Not usable', value: { list: unusable } }]
        : []),
    ];
    if (named > 0) {
      return [
        {
          result: 'pass',
          says: named === 1 ? 'named-one' : 'named',
          parameters: { count: named },
          evidence,
        },
      ];
    }
    return [
      {
        result: 'fail',
        says: sentenceFor(unusable.length, general.length),
        absent: true,
        evidence,
        fix: createFix(entity, {
          summary: 'Write a runbook beside this file and name it',
          fragment: annotationFragment(
            annotationKey('runbook'),
            './docs/runbook.md',
          ),
        }),
      },
    ];
  },
};

function sentenceFor(unusable: number, general: number): string {
  if (unusable > 0) {
    return 'unusable';
  }
  return general > 0 ? 'general' : 'none';
}
