import { isMap, isSeq, parse, type Document } from 'yaml';
import type { Fix } from '../Verdict';

/** Does to a file what a fix says: first what is to be removed, then the fragment, its placeholders filled with the first candidates. */
export function applyFix(document: Document, fix: Fix): void {
  for (const path of fix.remove ?? []) {
    document.deleteIn(splitPath(path));
  }
  if (fix.yaml) {
    merge(
      document,
      [],
      parse(fillPlaceholders(fix.yaml, fix.candidates ?? [])),
    );
  }
}

function fillPlaceholders(yaml: string, candidates: string[]): string {
  const chosen = new Map<string, string>();
  return yaml.replace(/<[^<>\n]+>/g, placeholder => {
    const known = chosen.get(placeholder);
    const value = known ?? candidates[chosen.size];
    if (value === undefined) {
      throw new Error(`There is no candidate for ${placeholder}`);
    }
    chosen.set(placeholder, value);
    return value;
  });
}

function merge(document: Document, path: unknown[], value: unknown): void {
  if (Array.isArray(value) && value.every(hasIdentity)) {
    for (const item of value) {
      merge(document, [...path, positionOf(document, path, item)], item);
    }
  } else if (typeof value === 'object' && value && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      merge(document, [...path, key], inner);
    }
  } else {
    document.setIn(path, document.createNode(value));
  }
}

function hasIdentity(item: unknown): item is { id?: string; ref?: string } {
  return (
    typeof item === 'object' && item !== null && ('id' in item || 'ref' in item)
  );
}

function positionOf(
  document: Document,
  path: unknown[],
  item: { id?: string; ref?: string },
): number {
  const list = document.getIn(path);
  const items = isSeq(list) ? list.items : [];
  const found = items.findIndex(
    candidate =>
      isMap(candidate) &&
      (item.id !== undefined
        ? candidate.get('id') === item.id
        : candidate.get('ref') === item.ref),
  );
  return found < 0 ? items.length : found;
}

/** `spec.tiers[0].id` and `metadata.annotations["a.b/c"]` as keys. */
function splitPath(path: string): (string | number)[] {
  return [
    ...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g),
  ].map(([, quoted, position, name]) => {
    if (quoted !== undefined) {
      return JSON.parse(`"${quoted}"`);
    }
    return position === undefined ? name : Number(position);
  });
}
