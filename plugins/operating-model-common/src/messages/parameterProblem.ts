import { kindOf } from './kindOf';

/** The typed parameters that hold one text. */
const OF_TEXT = new Set([
  'party',
  'entity',
  'model',
  'instant',
  'duration',
  'quote',
]);

/** Sentences inside of sentences and lists of lists: more than this nobody reads, and what holds itself never ends. */
const DEEPEST = 10;

const EXPECTED =
  'a text, a finite number or one typed value such as { party } or { list } is expected';

/**
 * What is wrong with something that was meant as a parameter: where in it, and what is there. It goes on after the name of what holds the
 * parameter, such as `.list[1] is null; …`.
 *
 * @remarks Written out, not a schema: it is asked of everything that every check answers.
 */
export function parameterProblem(
  value: unknown,
  depth = 0,
): string | undefined {
  if (typeof value === 'string') {
    return undefined;
  }
  if (typeof value === 'number' && Number.isFinite(value)) {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || depth > DEEPEST) {
    return depth > DEEPEST
      ? ' is too deep inside'
      : ` is ${kindOf(value)}; ${EXPECTED}`;
  }
  const [kind, ...others] = Object.keys(value);
  const held = (value as { [kind: string]: unknown })[kind];
  if ('list' in value && Array.isArray(value.list)) {
    return listProblem(value, value.list, depth);
  }
  if (others.length > 0) {
    return ` is an object with ${kind}, ${others.join(', ')}; ${EXPECTED}`;
  }
  if (kind === 'message') {
    return within('.message', messageProblem(held, depth + 1));
  }
  if (OF_TEXT.has(kind)) {
    return typeof held === 'string'
      ? undefined
      : `.${kind} is ${kindOf(held)}; a text is expected`;
  }
  return ` is ${kindOf(value)}; ${EXPECTED}`;
}

/** The same of a message. */
export function messageProblem(value: unknown, depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return ` is ${kindOf(value)}; a message is expected`;
  }
  const { id, parameters } = value as { id?: unknown; parameters?: unknown };
  return typeof id === 'string' && id !== ''
    ? within('.parameters', parametersProblem(parameters, depth))
    : `.id is ${kindOf(id)}; the id of a message is expected`;
}

/** The same of the parameters of a message, which it need not have. */
export function parametersProblem(
  value: unknown,
  depth = 0,
): string | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return ` is ${kindOf(value)}; parameters by their names are expected`;
  }
  for (const [name, parameter] of Object.entries(value)) {
    const problem = parameterProblem(parameter, depth);
    if (problem !== undefined) {
      return `.${name}${problem}`;
    }
  }
  return undefined;
}

function listProblem(
  value: object,
  list: unknown[],
  depth: number,
): string | undefined {
  for (const [name, held] of Object.entries(value)) {
    const isKnown =
      name === 'list' ||
      (name === 'and' && (held === true || held === undefined));
    if (!isKnown) {
      return `.${name} is ${kindOf(
        held,
      )}; only list and and: true are expected`;
    }
  }
  for (const [position, item] of list.entries()) {
    const problem = parameterProblem(item, depth + 1);
    if (problem !== undefined) {
      return `.list[${position}]${problem}`;
    }
  }
  return undefined;
}

function within(name: string, problem: string | undefined): string | undefined {
  return problem === undefined ? undefined : `${name}${problem}`;
}
