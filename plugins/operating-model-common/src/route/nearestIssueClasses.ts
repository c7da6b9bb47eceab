import { distance } from 'fastest-levenshtein';
import type { KnownIssueClass } from '../model/issueClassesOf';

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
  const byWord = classesByWord(classes);
  const scores = new Map<KnownIssueClass, number>();
  for (const word of wordsOf(asked)) {
    const matches = new Map<KnownIssueClass, number>();
    for (const [other, having] of byWord) {
      const alike = likeness(word, other);
      if (alike >= ALIKE) {
        for (const issueClass of having) {
          matches.set(
            issueClass,
            Math.max(alike, matches.get(issueClass) ?? 0),
          );
        }
      }
    }
    for (const [issueClass, alike] of matches) {
      scores.set(
        issueClass,
        (scores.get(issueClass) ?? 0) + alike / matches.size,
      );
    }
  }
  return [...scores]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_SUGGESTIONS)
    .map(([{ id, title }]) => ({ id, title }));
}

function classesByWord(
  classes: readonly KnownIssueClass[],
): Map<string, KnownIssueClass[]> {
  const byWord = new Map<string, KnownIssueClass[]>();
  for (const issueClass of classes) {
    const { id, title, words } = issueClass;
    for (const word of wordsOf([id, title, ...words].join(' '))) {
      const having = byWord.get(word);
      if (having) {
        having.push(issueClass);
      } else {
        byWord.set(word, [issueClass]);
      }
    }
  }
  return byWord;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLocaleLowerCase('en-US')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length >= SHORTEST_WORD),
  );
}

function likeness(word: string, other: string): number {
  const short = Math.min(word.length, other.length);
  const long = Math.max(word.length, other.length);
  if (other.startsWith(word) || word.startsWith(other)) {
    return ALIKE + (1 - ALIKE) * (short / long) ** 2;
  }
  return short / long >= ALIKE ? 1 - distance(word, other) / long : 0;
}
