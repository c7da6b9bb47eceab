import type { z } from 'zod';
import { parseReference } from '../references/parseReference';
import { nearest } from '../wording/nearest';
import { formatPath, listed, quoted } from './describe';
import { ID_LISTS, meanings, type IdList } from '../scalars/meaning';
import { notifiedRotation } from '../scalars/notifiedRotation';
import type { Problems } from './Problems';
import { ownValue, valueAt, type Path } from './schemaParts';
import { walkSchema } from './walkSchema';

/** The ids of a list; undefined where the list cannot be read, so that nothing can be said about them. */
type KnownIds = { [list in IdList]?: Map<string, Path> };

/** Ids that stand twice in their list, and ids that lead to nothing. */
export function addReferenceProblems(options: {
  schema: z.ZodType;
  spec: unknown;
  namespace: string;
  problems: Problems;
}): void {
  const { schema, spec, namespace, problems } = options;
  const known: KnownIds = {};
  for (const list of Object.keys(ID_LISTS) as IdList[]) {
    known[list] = idsOf(list, itemsOf(spec, list), problems);
  }
  addQueuedClasses(spec, known.issueClasses, problems);
  addRepeatedEntities(spec, namespace, problems);

  walkSchema(
    schema,
    spec,
    {
      onValue: ({ schema: form, value, path }) => {
        const meaning = meanings.get(form);
        if (typeof value !== 'string' || !meaning) {
          return;
        }
        if (meaning.refersTo) {
          check(meaning.refersTo, value, path);
        }
        const rotation = meaning.rotationOrParty && notifiedRotation(value);
        if (rotation !== undefined && form.safeParse(value).success) {
          check('rotations', rotation, path);
        }
      },
    },
    ['spec'],
  );

  function check(list: IdList, id: string, path: Path) {
    const ids = known[list];
    if (ids && !ids.has(id)) {
      problems.add(path, () => unresolved(list, id, [...ids.keys()]));
    }
  }
}

function unresolved(list: IdList, id: string, ids: string[]): string {
  const near = nearest(id, ids);
  const start = `This model has no ${ID_LISTS[list]} ${quoted(id)}`;
  if (near) {
    return `${start}; did you mean ${near}?`;
  }
  return ids.length ? `${start}; it has ${listed(ids)}` : `${start}, nor any`;
}

/** The items of a list with their places; decisions stand in the lists of their areas. */
function itemsOf(
  spec: unknown,
  list: IdList,
): { item: unknown; path: Path }[] | undefined {
  if (list === 'decisions') {
    const areas = itemsOf(spec, 'areas');
    return areas?.flatMap(
      area => itemsAt(area.item, ['decisions'], area.path) ?? [],
    );
  }
  return itemsAt(spec, [list], ['spec']);
}

function itemsAt(
  container: unknown,
  place: Path,
  path: Path,
): { item: unknown; path: Path }[] | undefined {
  const items = valueAt(container, place) ?? [];
  return Array.isArray(items)
    ? items.map((item, index) => ({ item, path: [...path, ...place, index] }))
    : undefined;
}

function idsOf(
  list: IdList,
  items: { item: unknown; path: Path }[] | undefined,
  problems: Problems,
): Map<string, Path> | undefined {
  if (!items) {
    return undefined;
  }
  const ids = new Map<string, Path>();
  for (const { item, path } of items) {
    const id = ownValue(item, 'id');
    if (typeof id !== 'string') {
      continue;
    }
    const first = ids.get(id);
    if (first) {
      problems.add(
        [...path, 'id'],
        () =>
          `Another ${ID_LISTS[list]} has the id ${quoted(
            id,
          )} already: ${formatPath(first)}`,
      );
    } else {
      ids.set(id, path);
    }
  }
  return ids;
}

/** A class that only a queue names exists too; a class in two queues would have two takers. */
function addQueuedClasses(
  spec: unknown,
  classes: Map<string, Path> | undefined,
  problems: Problems,
) {
  const takenBy = new Map<string, Path>();
  for (const queue of itemsOf(spec, 'queues') ?? []) {
    const named = itemsAt(queue.item, ['issueClasses'], queue.path) ?? [];
    for (const { item: id, path } of named) {
      if (typeof id !== 'string') {
        continue;
      }
      const first = takenBy.get(id);
      if (first) {
        problems.add(
          path,
          () =>
            `The issue class ${quoted(id)} stands in ${formatPath(
              first,
            )} already; one queue takes it`,
        );
      } else {
        takenBy.set(id, path);
      }
      if (classes && !classes.has(id)) {
        classes.set(id, path);
      }
    }
  }
}

function addRepeatedEntities(
  spec: unknown,
  namespace: string,
  problems: Problems,
) {
  const entries = new Map<string, Path>();
  for (const { item, path } of itemsAt(spec, ['entities'], ['spec']) ?? []) {
    const ref = ownValue(item, 'ref');
    if (typeof ref !== 'string') {
      continue;
    }
    const key = parseReference(ref, { defaultNamespace: namespace }) ?? ref;
    const first = entries.get(key);
    if (first) {
      problems.add(
        [...path, 'ref'],
        () => `${quoted(ref)} has an entry already: ${formatPath(first)}`,
      );
    } else {
      entries.set(key, path);
    }
  }
}
