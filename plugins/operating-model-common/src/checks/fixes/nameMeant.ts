/**
 * The name that was most likely meant by a text that is no reference: what stands before the @ of an e-mail address, behind the slash of
 * `@org/team`, or first in a list of names.
 */
export function nameMeant(written: string): string {
  const [first = ''] = written
    .split(/[,;|&]|\s(?:and|und|or)\s/i)
    .map(part => part.trim())
    .filter(part => part !== '');
  const [local, domain] = first.split('@');
  const name = local !== '' && domain ? local : first;
  return name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/^[a-z]+:/i, '')
    .toLocaleLowerCase('en-US')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
