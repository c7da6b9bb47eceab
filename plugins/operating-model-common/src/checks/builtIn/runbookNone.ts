import { annotationKey } from '../../annotations/annotationNames';
import { annotationFragment, createFix } from '../fixes/createFix';
import type { Rule } from '../Rule';

export const runbookNone: Rule = {
  code: 'runbook.none',
  title: 'Runbook is missing',
  severity: 'warning',
  kinds: ['component'],
  source: {
    title:
      'Site Reliability Engineering, chapter 1: a playbook gives about three times faster recovery',
    url: 'https://sre.google/sre-book/introduction/',
  },
  checkEntity({ entity, effective }) {
    if (effective.runbooks.some(({ state }) => state === 'valid')) {
      return [];
    }
    const unusable = effective.runbooks.map(({ raw }) => raw ?? '').join(', ');
    return [
      {
        subject: { entityRef: entity.entityRef },
        message:
          'Nothing says what to do when it breaks: no runbook is named for it, its system, its domain or in its model.',
        evidence: [
          { label: 'Usable runbooks', value: '0' },
          ...(unusable ? [{ label: 'Not usable', value: unusable }] : []),
        ],
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
