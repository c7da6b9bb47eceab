import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { operatingModelTranslationRef, type Texts } from '../translation';

/** Every text of this plugin, in the language of the app. */
export function useTexts(): Texts {
  return useTranslationRef(operatingModelTranslationRef).t;
}
