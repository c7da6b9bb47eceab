import { kindOf } from '../messages/kindOf';
import type { Outcome } from './Check';
import { FAILED } from './errorOf';
import { outcomeProblem, partProblem } from './outcomeProblem';
import { shortened, shortenedEvidence } from './shortened';

/**
 * What a check answers. One of a module may throw, or answer what the compiler would have refused: of the whole, or of the one part that
 * is answered so, it is unknown then.
 */
export function attempt(ask: () => Outcome[]): Outcome[] {
  try {
    const answer: unknown = ask();
    if (Array.isArray(answer)) {
      return Array.from(answer, usableOutcome);
    }
    if (answer instanceof Promise) {
      // Nobody waits for it: what it throws must not end the process.
      answer.catch(() => {});
    }
    return [
      failed(`The answer is ${kindOf(answer)}; a list of outcomes is expected`),
    ];
  } catch (error) {
    return [failed(textOf(error))];
  }
}

function usableOutcome(outcome: unknown, position: number): Outcome {
  const problem = outcomeProblem(outcome);
  if (problem === undefined) {
    const usable = outcome as Outcome;
    const { parameters, evidence } = usable;
    return {
      ...usable,
      ...(parameters && {
        parameters: Object.fromEntries(
          Object.entries(parameters).map(([name, value]) => [
            name,
            shortened(value),
          ]),
        ),
      }),
      evidence: shortenedEvidence(evidence),
    };
  }
  const { part } = (outcome ?? {}) as { part?: unknown };
  return {
    ...failed(`outcomes[${position}]${problem}`),
    ...(partProblem(part) === undefined && { part: part as Outcome['part'] }),
  };
}

function failed(error: string): Outcome {
  return {
    result: 'unknown',
    says: FAILED,
    evidence: [{ label: 'Error', value: error }],
    reason: { id: 'check/error', parameters: { error } },
  };
}

/** Of what was thrown: it is stored for each entity. */
const LONGEST_ERROR = 200;

/** Anything can be thrown, what cannot be said as a text too. */
function textOf(error: unknown): string {
  try {
    const text = String(error);
    return text.length > LONGEST_ERROR
      ? `${text.slice(0, LONGEST_ERROR)}…`
      : text;
  } catch {
    return `It threw ${kindOf(error)}`;
  }
}
