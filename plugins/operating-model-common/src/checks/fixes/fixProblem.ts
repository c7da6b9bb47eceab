import { kindOf } from '../../messages/kindOf';
import { CHOICE_KINDS, type ChoiceKind } from './CatalogChoices';

const TEXTS = ['yaml', 'file', 'editUrl'];
const LISTS = ['remove', 'candidates'];

/** What is wrong with something that was meant as a fix, as it would go on after its name: `.summary is null; …`. */
export function fixProblem(fix: unknown): string | undefined {
  if (fix === undefined) {
    return undefined;
  }
  if (typeof fix !== 'object' || fix === null) {
    return ` is ${kindOf(fix)}; a fix is expected`;
  }
  const held = fix as { [name: string]: unknown };
  if (typeof held.summary !== 'string') {
    return `.summary is ${kindOf(held.summary)}; a text is expected`;
  }
  for (const name of TEXTS) {
    if (held[name] !== undefined && typeof held[name] !== 'string') {
      return `.${name} is ${kindOf(held[name])}; a text is expected`;
    }
  }
  for (const name of LISTS) {
    const list = held[name];
    if (list !== undefined && !isListOfTexts(list)) {
      return `.${name} is ${kindOf(list)}; a list of texts is expected`;
    }
  }
  const unfit =
    within('.choose', choiceProblem(held.choose)) ??
    within('.otherwise', fixProblem(held.otherwise));
  if (unfit !== undefined) {
    return unfit;
  }
  // It becomes a link.
  return typeof held.editUrl === 'string' && !/^https?:/i.test(held.editUrl)
    ? '.editUrl is no address of the web, which begins with http: or https:'
    : undefined;
}

/** What is wrong with something that was meant as a choice. */
function choiceProblem(choice: unknown): string | undefined {
  if (choice === undefined) {
    return undefined;
  }
  if (typeof choice !== 'object' || choice === null) {
    return ` is ${kindOf(choice)}; a choice is expected`;
  }
  const {
    kind,
    near,
    not = [],
    first = [],
  } = choice as {
    [name: string]: unknown;
  };
  if (!CHOICE_KINDS.includes(kind as ChoiceKind)) {
    return `.kind is ${
      typeof kind === 'string' ? JSON.stringify(kind) : kindOf(kind)
    }; one of ${CHOICE_KINDS.join(', ')} is expected`;
  }
  if (near !== undefined && typeof near !== 'string') {
    return `.near is ${kindOf(near)}; a text is expected`;
  }
  if (!isListOfTexts(not)) {
    return `.not is ${kindOf(not)}; a list of texts is expected`;
  }
  return Array.isArray(first) &&
    isListOfTexts(first.filter(item => item !== null))
    ? undefined
    : `.first is ${kindOf(first)}; a list of texts and nulls is expected`;
}

function within(name: string, problem: string | undefined): string | undefined {
  return problem === undefined ? undefined : `${name}${problem}`;
}

function isListOfTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every(item => typeof item === 'string');
}
