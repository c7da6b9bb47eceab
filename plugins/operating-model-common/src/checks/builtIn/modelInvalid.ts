import type { ModelState } from '../../catalog/types';
import { createFix } from '../fixes/createFix';
import type { Rule } from '../Rule';
import { toFinding } from '../runRule';
import type { Finding } from '../types';

export const modelInvalid: Rule = {
  code: 'model.invalid',
  title: 'Operating model cannot be used',
  severity: 'error',
  source: {
    title: 'The format of the kind OperatingModel',
    url: 'https://json-schema.org/draft/2020-12',
  },
  checkEntity({ entity, effective, index }) {
    const { model } = effective;
    const state = model.value ? index.models.get(model.value) : undefined;
    if (model.state !== 'invalid' || !state || state.inForce) {
      return [];
    }
    return [
      {
        subject: { entityRef: entity.entityRef },
        message: `${
          state.entityRef
        } means to apply, but has never been valid: ${state.problems.length} ${
          state.problems.length === 1 ? 'problem' : 'problems'
        } in its text.`,
        evidence: state.problems
          .slice(0, 5)
          .map(({ path, message }) => ({ label: path, value: message })),
        fix: createFix(state.view, {
          summary: 'Correct the text of the model, or remove what is wrong',
          remove: state.problems.map(({ path }) => path),
        }),
      },
    ];
  },
};

/** The problems of a model's text, each one a finding with its path. */
export function problemFindings(state: ModelState): Finding[] {
  return state.problems.map(({ path, message }) =>
    toFinding(modelInvalid, {
      subject: { entityRef: state.entityRef, path },
      message: `${message.replace(/[.]$/, '')}.`,
      evidence: [
        { label: 'Where', value: path },
        {
          label: 'In force meanwhile',
          value: state.inForce
            ? `the last valid version${
                state.inForce.spec.version
                  ? ` (${state.inForce.spec.version})`
                  : ''
              }`
            : 'nothing: it has never been valid',
        },
      ],
      fix: createFix(state.view, {
        summary: 'Correct this place, or remove it',
        remove: [path],
      }),
    }),
  );
}
