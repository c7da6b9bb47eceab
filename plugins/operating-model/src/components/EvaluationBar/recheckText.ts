import type { Recheck } from '../../hooks/useAnswer';
import type { Texts } from '../../translation';

/** Where a re-check stands, in words; a failure is told elsewhere. */
export function recheckText(recheck: Recheck, t: Texts): string {
  switch (recheck.step) {
    case 'checking':
      return t('evaluation.checking');
    case 'waiting':
      return t('evaluation.waiting');
    case 'done':
      return {
        changed: t('evaluation.changed'),
        unchanged: t('evaluation.unchanged'),
        'not-asked': t('evaluation.notAsked'),
      }[recheck.result];
    default:
      return '';
  }
}
