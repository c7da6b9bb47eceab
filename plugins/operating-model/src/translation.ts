import {
  createTranslationRef,
  type TranslationFunction,
} from '@backstage/core-plugin-api/alpha';
import { coverageTexts } from './texts/coverageTexts';
import { decisionsTexts } from './texts/decisionsTexts';
import { entityTexts } from './texts/entityTexts';
import { groupTexts } from './texts/groupTexts';
import { loadTexts } from './texts/loadTexts';
import { modelTexts } from './texts/modelTexts';
import { previewTexts } from './texts/previewTexts';
import { sharedTexts } from './texts/sharedTexts';
import { whoTexts } from './texts/whoTexts';

/**
 * Every text of the pages, tabs and cards, to translate.
 * @public
 */
export const operatingModelTranslationRef = createTranslationRef({
  id: 'operating-model',
  messages: {
    ...sharedTexts,
    ...entityTexts,
    ...modelTexts,
    ...coverageTexts,
    ...decisionsTexts,
    ...loadTexts,
    ...whoTexts,
    ...previewTexts,
    ...groupTexts,
  },
});

/** A function that gives the text of a key. */
export type Texts = TranslationFunction<typeof operatingModelTranslationRef.T>;
