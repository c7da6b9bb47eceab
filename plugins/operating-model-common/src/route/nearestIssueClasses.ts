import { distance } from 'fastest-levenshtein';
import type { KnownIssueClass } from './issueClassesOf';

/** As many as fit into one look. */
const MOST_SUGGESTIONS = 5;
/** A misspelt word has most of its letters in place; below this two words are strangers. */
const ALIKE = 0.7;
/** Shorter words (of, a, is) say nothing about an issue. */
const SHORTEST_WORD = 3;

/**
 * The issue classes that somebody may have meant, nearest first: those that have words of the question in their id, title or
 * words, misspelt or shortened too. A word that many classes have counts less.
 */
export function nearestIssueClasses(
  classes: readonly KnownIssueClass[],
  asked: string,
): { id: string; title: string }[] {
  const known = classes.map(issueClass => ({
    issueClass,
    words: wordsOf(
      [issueClass.id, issueClass.title, ...issueClass.words].join(' '),
    ),
    score: 0,
  }));
  for (const word of wordsOf(asked)) {
    const matches = known
      .map(candidate => ({
        candidate,
        likeness: likenessTo(word, candidate.words),
      }))
      .filter(({ likeness }) => likeness >= ALIKE);
    for (const { candidate, likeness } of matches) {
      candidate.score += likeness / matches.length;
    }
  }
  return known
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ issueClass: { id, title } }) => ({ id, title }));
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLocaleLowerCase('en-US')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length >= SHORTEST_WORD),
  );
}

function likenessTo(word: string, others: ReadonlySet<string>): number {
  if (others.has(word)) {
    return 1;
  }
  let best = 0;
  for (const other of others) {
    const [short, long] = [word.length, other.length].sort((a, b) => a - b);
    if (other.startsWith(word) || word.startsWith(other)) {
      best = Math.max(best, ALIKE + (1 - ALIKE) * (short / long) ** 2);
    } else if (short / long >= ALIKE) {
      best = Math.max(best, 1 - distance(word, other) / long);
    }
  }
  return best;
}
