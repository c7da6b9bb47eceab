import { configApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { useEffect } from 'react';

/** Names the page in the title of the window, the part first; Backstage names only the pages of entities. */
export function useDocumentTitle(title: string | undefined): void {
  const app = useApiHolder().get(configApiRef)?.getOptionalString('app.title');
  useEffect(() => {
    if (title !== undefined) {
      document.title = [title, app ?? 'Backstage'].join(' | ');
    }
  }, [title, app]);
}
