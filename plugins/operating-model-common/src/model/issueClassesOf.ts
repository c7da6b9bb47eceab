import type { OperatingModel, Queue } from './types';

/**
 * What users report, as a model knows it. `words` are those with which they report it, `decisions` the ids of the decisions
 * that answer it.
 * @public
 */
export interface KnownIssueClass {
  id: string;
  title: string;
  words: readonly string[];
  decisions: readonly string[];
}

/**
 * The issue classes of a model in the order of its text: those that it lists, then those that only a queue names.
 * @public
 */
export function issueClassesOf({ spec }: OperatingModel): KnownIssueClass[] {
  const classes = new Map<string, KnownIssueClass>();
  for (const { id, title, words, decisions } of spec.issueClasses) {
    classes.set(id, { id, title: title ?? id, words, decisions });
  }
  for (const id of spec.queues.flatMap(({ issueClasses }) => issueClasses)) {
    if (!classes.has(id)) {
      classes.set(id, { id, title: id, words: [], decisions: [] });
    }
  }
  return [...classes.values()];
}

/**
 * The issue class with an id, however it is capitalised and spaced around.
 * @public
 */
export function findIssueClass(
  model: OperatingModel,
  asked: string,
): KnownIssueClass | undefined {
  const id = asked.trim().toLocaleLowerCase('en-US');
  return issueClassesOf(model).find(known => known.id === id);
}

/**
 * The queue in which an issue class lands; a class is in at most one.
 *
 * @param issueClass - its id
 * @public
 */
export function queueOfClass(
  { spec }: OperatingModel,
  issueClass: string,
): Queue | undefined {
  return spec.queues.find(({ issueClasses }) =>
    issueClasses.includes(issueClass),
  );
}
