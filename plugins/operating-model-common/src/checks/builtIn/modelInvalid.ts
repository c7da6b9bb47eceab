import type { ModelState } from '../../catalog/types';
import type { Check, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import type { Evidence } from '../Verdict';

export const modelInvalid: Check = {
  id: 'model.invalid',
  title: 'Operating model cannot be used',
  severity: 'error',
  source: {
    title: 'The format of the kind OperatingModel',
    url: 'https://json-schema.org/draft/2020-12',
  },
  messages: {
    usable: 'Its model can be used: {{model}}.',
    'never-valid':
      '{{model}} is meant to apply, but its text has never been valid.',
    valid: 'The text of the model is valid.',
    problem: '{{problem}}',
  },
  checkEntity({ effective, index }) {
    const { model } = effective;
    const reference = model.value ?? model.instead?.value;
    const state = reference ? index.models.get(reference) : undefined;
    if (!state) {
      return [];
    }
    const named = { model: state.entityRef };
    const evidence = [{ label: 'Model', value: named }];
    if (model.state !== 'invalid' || state.inForce) {
      return [
        {
          result: 'pass',
          says: 'usable',
          parameters: { model: named },
          // Not its version: what is stored of an entity stays as it is when only the text of its model moves.
          evidence,
        },
      ];
    }
    return [
      {
        result: 'fail',
        says: 'never-valid',
        parameters: { model: named },
        evidence,
        // What is wrong in it is said with the model, to those who may read that.
        fix: {
          summary:
            'Correct the text of the model; its page says what is wrong and where',
        },
      },
    ];
  },
  checkText: ({ state }) =>
    state.problems.length === 0
      ? [
          {
            result: 'pass',
            part: 'spec',
            says: 'valid',
            evidence: [inForce(state)],
          },
        ]
      : state.problems.map((problem, position) =>
          problemOutcome(state, problem, position),
        ),
};

/** One problem of a text, with its place. Two about one place are told apart by their order. */
function problemOutcome(
  state: ModelState,
  { path, message }: ModelState['problems'][number],
  position: number,
): Outcome {
  const before = state.problems
    .slice(0, position)
    .filter(other => other.path === path).length;
  return {
    result: 'fail',
    part: before > 0 ? `${path}#${before + 1}` : path,
    says: 'problem',
    parameters: { problem: `${message.replace(/[.]$/, '')}.` },
    evidence: [{ label: 'Where', value: path }, inForce(state)],
    fix: createFix(state.view, {
      summary: 'Correct this place, or remove it',
      remove: [path],
    }),
  };
}

function inForce({ inForce: model, stale }: ModelState): Evidence {
  if (!model) {
    return {
      label: 'In force meanwhile',
      value: 'nothing: it has never been valid',
    };
  }
  const { version } = model.spec;
  const numbered = version ? ` (${version})` : '';
  return stale
    ? {
        label: 'In force meanwhile',
        value: `the last valid version${numbered}`,
      }
    : { label: 'In force', value: `the version in the catalog${numbered}` };
}
