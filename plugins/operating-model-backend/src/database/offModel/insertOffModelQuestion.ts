import type { Knex } from 'knex';

/** What somebody asked and the model did not know. Who asked is nobody's business. */
export interface OffModelQuestion {
  words: string;
  /** Full reference of what was affected. */
  entityRef?: string;
  /** Full reference of the model that was asked. */
  modelRef?: string;
  askedAt: Date;
}

/** Stores a question, counted together with the same words in other spellings. */
export async function insertOffModelQuestion(
  knex: Knex,
  question: OffModelQuestion,
): Promise<void> {
  const { words, entityRef, modelRef, askedAt } = question;
  await knex('off_model_questions').insert({
    words,
    words_key: words.toLocaleLowerCase('en-US').replace(/\s+/g, ' ').trim(),
    entity_ref: entityRef ?? null,
    model_ref: modelRef ?? null,
    asked_at: askedAt.toISOString(),
  });
}
