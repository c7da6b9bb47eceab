import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { readOffModelSeen } from '../../visibility/readOffModelSeen';
import type { Seen } from '../../visibility/Seen';

/** Questions of a quarter are still on people's minds, and in no model yet. */
const DAYS = 90;
const MOST_WORDS = 10;

/**
 * What was asked of these models and is not in them, lately. Questions about entities that the caller may not read are not
 * counted.
 */
export async function countOffModel(
  seen: Seen,
  modelRefs: readonly string[],
  now: Date,
): Promise<CoverageAnswer['offModel']> {
  const since = new Date(now.getTime() - DAYS * 86_400_000).toISOString();
  const words = new Map<string, { words: string; questions: number }>();
  let questions = 0;
  for (const count of await readOffModelSeen(seen, modelRefs, since)) {
    const known = words.get(count.key);
    words.set(count.key, {
      words: known?.words ?? count.words,
      questions: (known?.questions ?? 0) + count.questions,
    });
    questions += count.questions;
  }
  return {
    since,
    questions,
    words: [...words.values()]
      .sort((one, other) => other.questions - one.questions)
      .slice(0, MOST_WORDS),
  };
}
