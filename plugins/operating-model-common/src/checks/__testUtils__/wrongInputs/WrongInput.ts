import { parse } from 'yaml';
import { FixtureCatalog } from '../FixtureCatalog';

/**
 * Edits of the small suite, one after the other, as short as they can be said: `OperatingModel spec.queues.0.owner: gone` writes YAML
 * at a path of the first file of a kind, `runbook = www.example.com` the text of an annotation of the component, and `without` in front of a
 * path or an annotation takes it out. Or a catalog of its own.
 */
export type Edits = readonly string[] | (() => FixtureCatalog);

/** A wrong input, and everything that a check says of it. */
export type WrongInput = readonly [Edits, ...says: string[]];

/** The catalog with a wrong input in it. */
export function catalogWith(edits: Edits): FixtureCatalog {
  if (typeof edits === 'function') {
    return edits();
  }
  const catalog = new FixtureCatalog();
  for (const edit of edits) {
    const [, annotation, text] = /^([\w-]+) = (.*)$/s.exec(edit) ?? [];
    const [, kind, path, yaml] = /^([A-Z]\w+) ([^ ]+): (.*)$/s.exec(edit) ?? [];
    const [, gone, from] = /^without ([^ ]+)(?: ([^ ]+))?$/.exec(edit) ?? [];
    if (annotation) {
      catalog.annotate(annotation, text);
    } else if (kind) {
      catalog.edit(kind, toPath(path), parse(yaml));
    } else if (from) {
      catalog.edit(gone, toPath(from), undefined);
    } else if (gone) {
      catalog.annotate(gone, undefined);
    } else {
      throw new Error(`No such edit: ${edit}`);
    }
  }
  return catalog;
}

function toPath(text: string): (string | number)[] {
  return text
    .split('.')
    .map(part => (/^\d+$/.test(part) ? Number(part) : part));
}
