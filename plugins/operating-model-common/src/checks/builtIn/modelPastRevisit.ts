import { DateTime } from 'luxon';
import { isPastRevisit } from '../../model/isPastRevisit';
import type { Check } from '../Check';
import { createFix } from '../fixes/createFix';

export const modelPastRevisit: Check = {
  id: 'model.past-revisit',
  title: 'Operating model is due to be revisited',
  severity: 'warning',
  source: {
    title:
      'The Site Reliability Workbook, example error budget policy: a policy carries the date on which it is revisited',
    url: 'https://sre.google/workbook/error-budget-policy/',
  },
  messages: {
    coming: '{{model}} is to be revisited by {{date}}.',
    past: '{{model}} was to be revisited by {{date}}.',
  },
  checkModel({ state, model, now }) {
    const { revisitBy, timeZone } = model.spec;
    if (!revisitBy) {
      return [];
    }
    const today = DateTime.fromJSDate(now, { zone: timeZone });
    const isPast = isPastRevisit(model, now);
    return [
      {
        result: isPast ? 'fail' : 'pass',
        part: 'spec.revisitBy',
        says: isPast ? 'past' : 'coming',
        parameters: { model: { model: state.entityRef }, date: revisitBy },
        evidence: [{ label: 'spec.revisitBy', value: revisitBy }],
        ...(isPast && {
          fix: createFix(state.view, {
            summary:
              'Go through it with those it names, then set the next date',
            fragment: { spec: { revisitBy: nextDate(today) } },
          }),
        }),
      },
    ];
  },
};

/** It only moves with the quarter, so that the finding stays the same from sweep to sweep. */
function nextDate(today: DateTime): string {
  return today.startOf('quarter').plus({ quarters: 2 }).toISODate() ?? '';
}
