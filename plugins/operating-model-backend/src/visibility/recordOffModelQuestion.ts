import {
  insertOffModelQuestion,
  type OffModelQuestion,
} from '../database/offModel/insertOffModelQuestion';
import { opened, type Seen } from './Seen';

/** Records what somebody asked who may read what the question names: that was settled when it was answered. */
export async function recordOffModelQuestion(
  seen: Seen,
  question: OffModelQuestion,
): Promise<void> {
  await insertOffModelQuestion(seen[opened].knex, question);
}
