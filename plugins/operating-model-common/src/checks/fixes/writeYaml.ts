import { stringify } from 'yaml';
import type { Fragment } from './Fragment';

/** What is neither a number nor anything else than a text to YAML, and so stands without quotes. */
const PLAIN = /^(?:[A-Za-z]|<[A-Za-z])(?:[\w<>./@=;-]|:(?=\S)| (?=[\w<]))*$/;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/**
 * A fragment as YAML in block style.
 *
 * @remarks A model of a thousand unclear decisions has thousands of fixes, for which the general writer of the library takes
 * several times as long as all the rules together.
 */
export function writeYaml(fragment: Fragment): string {
  return `${linesOf(fragment).join('\n')}\n`;
}

function linesOf(fragment: Fragment): string[] {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(fragment)) {
    if (value === undefined) {
      continue;
    }
    const name = `${scalar(key)}:`;
    if (typeof value === 'string') {
      lines.push(`${name} ${scalar(value)}`);
    } else if (Array.isArray(value)) {
      lines.push(value.length ? name : `${name} []`);
      for (const item of value) {
        const [first, ...others] =
          typeof item === 'string' ? [scalar(item)] : linesOf(item);
        lines.push(`  - ${first}`, ...others.map(line => `    ${line}`));
      }
    } else {
      lines.push(name, ...linesOf(value).map(line => `  ${line}`));
    }
  }
  return lines;
}

function scalar(text: string): string {
  if (PLAIN.test(text) && !RESERVED.test(text)) {
    return text;
  }
  // Text over several lines would depend on how deep it stands.
  return text.includes('\n')
    ? JSON.stringify(text)
    : stringify(text, { lineWidth: 0 }).replace(/\n$/, '');
}
