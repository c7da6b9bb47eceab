import { isMap, type Path } from './schemaParts';

const LONGEST_QUOTE = 60;
const LONGEST_LIST = 30;

/** A text with escapes for what nobody sees, or what turns the direction of a line. */
export function printable(text: string): string {
  return text.replace(
    /[\p{C}\u2028\u2029]/gu,
    character => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

/** A value as a problem quotes it: short, and on one line. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') {
    const short = value.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '');
    const text = JSON.stringify(short);
    return short.length < value.length ? `${text.slice(0, -1)}…"` : text;
  }
  if (Array.isArray(value)) {
    return value.length ? 'a list' : 'an empty list';
  }
  if (isMap(value)) {
    return Object.keys(value).length ? 'a map' : 'an empty map';
  }
  return value === null || value === undefined ? 'nothing' : String(value);
}

/** Names in a row; of very many, the first. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, LONGEST_LIST).map(shownName).join(', ');
  return names.length > LONGEST_LIST
    ? `${shown} and ${names.length - LONGEST_LIST} more`
    : shown;
}

function shownName(name: string): string {
  return /^[\w.-]{1,63}$/.test(name) ? name : quoted(name);
}

/** A place in the words that users know: `spec.supportTiers[0].responseTargets.sev9`. */
export function formatPath(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') {
        return `[${part}]`;
      }
      if (!/^[A-Za-z_][\w-]{0,99}$/.test(part)) {
        return `[${quoted(part)}]`;
      }
      return index ? `.${part}` : part;
    })
    .join('');
}
