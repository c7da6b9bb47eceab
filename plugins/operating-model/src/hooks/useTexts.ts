import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/core-plugin-api/alpha';
import { operatingModelTranslationRef } from '../translation';

/** A function that gives the text of a key. */
export type Texts = TranslationFunction<typeof operatingModelTranslationRef.T>;

/** Every text of this plugin, in the language of the app. */
export function useTexts(): Texts {
  return useTranslationRef(operatingModelTranslationRef).t;
}
