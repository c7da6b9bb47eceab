import { kindOf } from '../../messages/kindOf';

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
  // It becomes a link.
  return typeof held.editUrl === 'string' && !/^https?:/i.test(held.editUrl)
    ? '.editUrl is no address of the web, which begins with http: or https:'
    : undefined;
}

function isListOfTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every(item => typeof item === 'string');
}
