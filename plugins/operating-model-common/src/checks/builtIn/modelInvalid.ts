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
      '{{model}} is meant to apply, but has never been valid: {{count}} problems in its text.',
    'never-valid-once':
      '{{model}} is meant to apply, but has never been valid: 1 problem in its text.',
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
    if (model.state !== 'invalid' || state.inForce) {
      return [
        {
          result: 'pass',
          says: 'usable',
          parameters: { model: named },
          // Not its version: what is stored of an entity stays as it is when only the text of its model moves.
          evidence: [{ label: 'Model', value: named }],
        },
      ];
    }
    const count = state.problems.length;
    return [
      {
        result: 'fail',
        says: count === 1 ? 'never-valid-once' : 'never-valid',
        parameters: { model: { entity: state.entityRef }, count },
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
