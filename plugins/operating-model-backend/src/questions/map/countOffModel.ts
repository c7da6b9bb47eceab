import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { readOffModelQuestions } from '../../database/offModel/readOffModelQuestions';
import { readThings } from '../../database/entities/readThings';
import type { Visibility } from '../../visibility/Visibility';

/** Questions of a quarter are still on people's minds, and in no model yet. */
const DAYS = 90;
const MOST_WORDS = 10;

/**
 * What was asked of these models and is not in them, lately. Questions about entities that the caller may not read are not
 * counted.
 */
export async function countOffModel(
  options: { knex: Knex; visibility: Visibility; now: Date },
  modelRefs: readonly string[],
): Promise<CoverageAnswer['offModel']> {
  const { knex, visibility, now } = options;
  const since = new Date(now.getTime() - DAYS * 86_400_000).toISOString();
  const asked = await readOffModelQuestions(knex, modelRefs, since);
  const entities = [
    ...new Set(asked.flatMap(({ entityRef }) => entityRef ?? [])),
  ];
  const readable =
    visibility.isUnrestricted || entities.length === 0
      ? undefined
      : await visibility.readable(await readThings(knex, entities));

  const words = new Map<string, { words: string; questions: number }>();
  let questions = 0;
  for (const count of asked) {
    if (!readable || !count.entityRef || readable.has(count.entityRef)) {
      const known = words.get(count.key);
      words.set(count.key, {
        words: known?.words ?? count.words,
        questions: (known?.questions ?? 0) + count.questions,
      });
      questions += count.questions;
    }
  }
  return {
    since,
    questions,
    words: [...words.values()]
      .sort((one, other) => other.questions - one.questions)
      .slice(0, MOST_WORDS),
  };
}
