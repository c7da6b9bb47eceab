/** What a value is that was not expected, in a few words for whoever wrote the code that gave it. */
export function kindOf(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
    case 'number':
    case 'boolean':
      return String(value);
    case 'string':
      return value === '' ? 'an empty text' : 'a text';
    case 'object':
      return kindOfObject(value);
    default:
      return `a ${typeof value}`;
  }
}

function kindOfObject(value: object | null): string {
  if (value === null) {
    return 'null';
  }
  if (value instanceof Promise) {
    return 'a promise';
  }
  return Array.isArray(value) ? 'a list' : 'an object';
}
