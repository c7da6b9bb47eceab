import { kindOf } from '../messages/kindOf';
import {
  messageProblem,
  parameterProblem,
  parametersProblem,
} from '../messages/parameterProblem';
import { fixProblem } from './fixes/fixProblem';
import { RESULT_RANK } from './resultRank';

/** Longer than any place in a text that a person wrote. */
const LONGEST_PART = 10_000;

/**
 * What is wrong with something that was meant as an outcome, as it would go on after the name of the outcome: `.part is 3; …`.
 * Whoever stores and says what was answered may rely on it.
 */
export function outcomeProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return ` is ${kindOf(value)}; an outcome is expected`;
  }
  const { result, part, says, parameters, evidence, reason, fix } = value as {
    [name: string]: unknown;
  };
  if (typeof result !== 'string' || !Object.hasOwn(RESULT_RANK, result)) {
    const shown =
      typeof result === 'string' ? JSON.stringify(result) : kindOf(result);
    const known = Object.keys(RESULT_RANK).join(', ');
    return `.result is ${shown}; one of ${known} is expected`;
  }
  if (typeof says !== 'string' || says === '') {
    return `.says is ${kindOf(says)}; the name of a message is expected`;
  }
  return (
    partProblem(part) ??
    named('parameters', parametersProblem(parameters)) ??
    evidenceProblem(evidence) ??
    (reason === undefined
      ? undefined
      : named('reason', messageProblem(reason))) ??
    named('fix', fixProblem(fix))
  );
}

/** What is wrong with what was meant as the part of an outcome. */
export function partProblem(part: unknown): string | undefined {
  if (part === undefined) {
    return undefined;
  }
  if (typeof part !== 'string' || part === '') {
    return `.part is ${kindOf(part)}; the place of a part is expected`;
  }
  return part.length > LONGEST_PART
    ? `.part is ${part.length} characters long; ${LONGEST_PART} are allowed`
    : undefined;
}

function evidenceProblem(evidence: unknown): string | undefined {
  if (!Array.isArray(evidence)) {
    return `.evidence is ${kindOf(evidence)}; a list is expected`;
  }
  if (evidence.length === 0) {
    return '.evidence is empty; what was seen is expected, in every case';
  }
  for (const [position, item] of evidence.entries()) {
    if (typeof item !== 'object' || item === null) {
      return `.evidence[${position}] is ${kindOf(
        item,
      )}; a label with its value is expected`;
    }
    const { label, value } = item as { [name: string]: unknown };
    const problem =
      typeof label === 'string'
        ? named('value', parameterProblem(value))
        : `.label is ${kindOf(label)}; a text is expected`;
    if (problem !== undefined) {
      return `.evidence[${position}]${problem}`;
    }
  }
  return undefined;
}

function named(name: string, problem: string | undefined): string | undefined {
  return problem === undefined ? undefined : `.${name}${problem}`;
}
