import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { entityTexts } from './texts/entityTexts';
import { modelTexts } from './texts/modelTexts';
import { sharedTexts } from './texts/sharedTexts';

/**
 * Every text of the tab, the card and the page of a model, to translate.
 * @public
 */
export const operatingModelTranslationRef = createTranslationRef({
  id: 'operating-model',
  messages: { ...sharedTexts, ...entityTexts, ...modelTexts },
});
