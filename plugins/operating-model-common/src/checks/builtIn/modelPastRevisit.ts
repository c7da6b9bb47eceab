import { DateTime } from 'luxon';
import { createFix } from '../fixes/createFix';
import type { Rule } from '../Rule';

export const modelPastRevisit: Rule = {
  code: 'model.past-revisit',
  title: 'Operating model is due to be revisited',
  severity: 'warning',
  source: {
    title:
      'The Site Reliability Workbook, example error budget policy: a policy carries the date on which it is revisited',
    url: 'https://sre.google/workbook/error-budget-policy/',
  },
  checkModel({ state, model, now }) {
    const { revisitBy, timeZone } = model.spec;
    const today = DateTime.fromJSDate(now, { zone: timeZone });
    if (!revisitBy || revisitBy >= (today.toISODate() ?? '')) {
      return [];
    }
    // The day only moves with the quarter, so that the finding stays the same from sweep to sweep.
    const next =
      today.startOf('quarter').plus({ quarters: 2 }).toISODate() ?? '';
    return [
      {
        subject: { entityRef: state.entityRef, path: 'spec.revisitBy' },
        message: `${model.title} was to be revisited by ${revisitBy}.`,
        evidence: [{ label: 'spec.revisitBy', value: revisitBy }],
        fix: createFix(state.view, {
          summary: 'Go through it with those it names, then set the next date',
          fragment: { spec: { revisitBy: next } },
        }),
      },
    ];
  },
};
