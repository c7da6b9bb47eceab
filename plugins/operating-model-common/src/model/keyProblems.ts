import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Document,
  type Node,
} from 'yaml';

/** A key that cannot stand where it does. */
export interface KeyProblem {
  /** Of the key, in characters from the beginning of the text. */
  offset: number;
  message: string;
}

const TWICE = 'Map keys must be unique';
const NO_TEXT =
  'A map key must be a text, not a list or a map; a value that begins with a brace needs quotes';

/**
 * Keys that are twice in one map, and keys that are no texts, in the order of the document. It takes a set for each map, since
 * the parser's own check compares each key with all before it.
 *
 * @remarks Two keys are the same where they name the same field of what the document is read as: `1` and `"1"`, nothing and an
 * empty text, an alias and what it stands for.
 * @param most - stops after this many
 */
export function keyProblems(document: Document, most: number): KeyProblem[] {
  const found: KeyProblem[] = [];
  const anchors = new Map<string, Node>();
  // A stack of its own: documents are nested more deeply than functions can be called.
  const open: { node: unknown; names?: Set<string> }[] = [
    { node: document.contents },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, names } = next;
    if (isPair(node)) {
      const name = nameOf(node.key, anchors);
      if (names && (name === undefined || names.has(name))) {
        const message = name === undefined ? NO_TEXT : TWICE;
        found.push({ offset: offsetOf(node.key), message });
        if (found.length >= most) {
          break;
        }
      }
      names?.add(name ?? '');
      open.push({ node: node.value }, { node: node.key });
      continue;
    }
    // An alias stands for what had its anchor last.
    if (isNode(node) && !isAlias(node) && node.anchor) {
      anchors.set(node.anchor, node);
    }
    if (isCollection(node)) {
      const inside = isMap(node) ? new Set<string>() : undefined;
      for (let place = node.items.length - 1; place >= 0; place -= 1) {
        open.push({ node: node.items[place], names: inside });
      }
    }
  }
  return found;
}

/** The field that a key names; undefined where it is a list or a map. */
function nameOf(
  key: unknown,
  anchors: ReadonlyMap<string, Node>,
): string | undefined {
  const node = isAlias(key) ? anchors.get(key.source) : key;
  if (isCollection(node)) {
    return undefined;
  }
  const value = isScalar(node) ? node.value : node;
  return value === null || value === undefined ? '' : String(value);
}

function offsetOf(key: unknown): number {
  return isNode(key) ? key.range?.[0] ?? 0 : 0;
}
