/** An issue to choose. */
export interface IssueChoice {
  id: string;
  title: string;
  words: readonly string[];
  /** Words that somebody wrote and that no class of the model has as its title or id. */
  asWritten?: boolean;
}

/** The choice that somebody means who wrote its title or id, else their words as a choice of their own. */
export function choiceOf(
  written: string,
  choices: readonly IssueChoice[],
): IssueChoice {
  const text = written.trim();
  const wanted = text.toLowerCase();
  return (
    choices.find(({ id }) => id === text) ??
    choices.find(({ id, title }) =>
      [id, title].some(name => name.toLowerCase() === wanted),
    ) ?? { id: text, title: text, words: [], asWritten: true }
  );
}

/** The choices that hold every written word in title, id or words: those first that hold them in title or id. Last the words themselves. */
export function findIssues(
  written: string,
  choices: readonly IssueChoice[],
): IssueChoice[] {
  const words = written.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return [...choices];
  }
  const holds = (text: string) =>
    words.every(word => text.toLowerCase().includes(word));
  const byName = choices.filter(({ id, title }) => holds(`${title} ${id}`));
  const byWords = choices.filter(
    choice =>
      !byName.includes(choice) &&
      holds([choice.title, choice.id, ...choice.words].join(' ')),
  );
  const exact = choiceOf(written, choices);
  return [...byName, ...byWords, ...(exact.asWritten ? [exact] : [])];
}
