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
  messages: {
    named: '{{count}} runbooks are named for it.',
    'named-one': 'A runbook is named for it.',
    none: 'Nothing says what to do when it breaks: no runbook is named for it, its system, its domain or in its model.',
  },
  checkEntity({ entity, effective }) {
    const { runbooks } = effective;
    const usable = runbooks.filter(({ state }) => state === 'valid').length;
    const unusable = runbooks.flatMap(({ state, raw }) =>
      state !== 'valid' && raw ? [raw] : [],
    );
    const evidence: Evidence[] = [
      { label: 'Usable runbooks', value: usable },
      ...(unusable.length > 0
        ? [{ label: 'Not usable', value: { list: unusable } }]
        : []),
    ];
    if (usable > 0) {
      return [
        {
          result: 'pass',
          says: usable === 1 ? 'named-one' : 'named',
          parameters: { count: usable },
          evidence,
        },
      ];
    }
    return [
      {
        result: 'fail',
        says: 'none',
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
