import type { Entity } from '@backstage/catalog-model';
import {
  parseModelText,
  toModelState,
  validateOperatingModel,
  type ModelProblem,
  type ModelState,
  type OperatingModel,
  type ValidatedModel,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** This file, which is a program as well: started with {@link READING_ARGUMENT}, it does what it is sent. */
export const READING_FILE = __filename;
export const READING_ARGUMENT = 'operating-model-reading';

/** What a text is read as: a model that could come into force, or what is wrong with it. */
export type ModelOfText = (
  | { state: ModelState & { inForce: OperatingModel }; problems?: undefined }
  | { state?: undefined; problems: ModelProblem[] }
) & {
  /** Id of the process that has read it; absent where none could. */
  pid?: number;
};

/** What can be asked of the program. What goes in and out is plain data. */
export type Reading =
  | { reads: 'text'; text: string }
  | { reads: 'entity'; entity: Entity };

/** What the program says: once that it is there, then an answer to each question. */
export type Said = { ready: true } | { answer: unknown } | { failure: string };

function answerTo(reading: Reading): ModelOfText | ValidatedModel {
  return reading.reads === 'text'
    ? { ...readText(reading.text), pid: process.pid }
    : validateOperatingModel(reading.entity);
}

function readText(text: string): ModelOfText {
  const { entity, problems } = parseModelText(text);
  if (!entity) {
    return { problems };
  }
  const state = toModelState({ entity });
  const { inForce } = state;
  return inForce
    ? { state: { ...state, inForce } }
    : { problems: state.problems };
}

function say(said: Said): void {
  process.send?.(said);
}

if (process.argv[2] === READING_ARGUMENT) {
  process.on('message', (reading: Reading) => {
    try {
      say({ answer: answerTo(reading) });
    } catch (error) {
      say({ failure: String(error) });
    }
  });
  // Whoever asked is gone.
  process.on('disconnect', () => process.exit());
  say({ ready: true });
}
