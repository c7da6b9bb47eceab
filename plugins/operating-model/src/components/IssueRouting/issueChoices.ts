import { rankIssueClass } from '@cloud-suite/backstage-plugin-operating-model-common';

/** An issue to choose. */
export interface IssueChoice {
  id: string;
  title: string;
  words: readonly string[];
  /** The model that knows it. */
  model?: { entityRef: string; title: string };
  /** Words that somebody wrote and that no class has as its title or id. */
  asWritten?: boolean;
}

/**
 * The choice that somebody means who wrote its title or id, else their words as a choice of their own.
 *
 * @param modelRef - of several that are called the same, that of this model
 */
export function choiceOf(
  written: string,
  choices: readonly IssueChoice[],
  modelRef?: string,
): IssueChoice {
  const text = written.trim();
  const wanted = text.toLowerCase();
  const named = [
    ...choices.filter(({ id }) => id === text),
    ...choices.filter(({ id, title }) =>
      [id, title].some(name => name.toLowerCase() === wanted),
    ),
  ];
  return (
    named.find(({ model }) => model?.entityRef === modelRef) ??
    named[0] ?? { id: text, title: text, words: [], asWritten: true }
  );
}

/** The choices that hold every written word in title, id or words: those first that hold them in title or id. Last the words themselves. */
export function findIssues(
  written: string,
  choices: readonly IssueChoice[],
): IssueChoice[] {
  if (written.trim() === '') {
    return [...choices];
  }
  const ranked = choices.map(choice => ({
    choice,
    rank: rankIssueClass(choice, written),
  }));
  const found = [0, 1].flatMap(wanted =>
    ranked.flatMap(({ choice, rank }) => (rank === wanted ? [choice] : [])),
  );
  const exact = choiceOf(written, choices);
  return [...found, ...(exact.asWritten ? [exact] : [])];
}

/** Whether they are of more than one model. */
export function isOfSeveralModels(choices: readonly IssueChoice[]): boolean {
  return new Set(choices.map(({ model }) => model?.entityRef)).size > 1;
}
