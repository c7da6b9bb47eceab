/**
 * How well an issue class fits what somebody wrote: 0 where its title or id holds every word, 1 where its words are needed for
 * that, undefined where one word is nowhere. Capitals do not matter.
 * @public
 */
export function rankIssueClass(
  issueClass: { id: string; title: string; words: readonly string[] },
  written: string,
): 0 | 1 | undefined {
  const { id, title, words } = issueClass;
  const wanted = written
    .toLocaleLowerCase('en-US')
    .split(/\s+/)
    .filter(Boolean);
  const holds = (text: string) => {
    const lower = text.toLocaleLowerCase('en-US');
    return wanted.every(word => lower.includes(word));
  };
  const name = `${title} ${id}`;
  if (holds(name)) {
    return 0;
  }
  return holds([name, ...words].join(' ')) ? 1 : undefined;
}
