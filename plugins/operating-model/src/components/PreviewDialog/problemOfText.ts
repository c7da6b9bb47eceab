import { LONGEST_MODEL_TEXT } from '@cloud-suite/backstage-plugin-operating-model-common';

/** Why a text cannot be previewed, told without asking the backend. */
export function problemOfText(text: string): 'empty' | 'tooLong' | undefined {
  if (text.length > LONGEST_MODEL_TEXT) {
    return 'tooLong';
  }
  return text.trim() === '' ? 'empty' : undefined;
}
