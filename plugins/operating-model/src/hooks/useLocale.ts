import { useApiHolder } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';

/** The locale for dates and numbers: the language of the app, in the reader's own region where it has one. */
export function useLocale(): string {
  const language =
    useApiHolder().get(appLanguageApiRef)?.getLanguage().language ?? 'en';
  return (
    navigator.languages?.find(
      locale => locale === language || locale.startsWith(`${language}-`),
    ) ?? language
  );
}
