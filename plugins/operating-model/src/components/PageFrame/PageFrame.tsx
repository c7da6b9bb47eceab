import { Content } from '@backstage/core-components';
import type { ReactNode } from 'react';
import { useDocumentTitle } from '../../hooks/useDocumentTitle';
import { useTexts } from '../../hooks/useTexts';

/** What a part of the page "Operating model" stands in: the landmark that Backstage leaves out there, and the title of the window. */
export function PageFrame(props: {
  /** Which part, where it is one. */
  part?: 'coverage' | 'who' | 'decisions' | 'load';
  children: ReactNode;
}) {
  const { part, children } = props;
  const t = useTexts();
  useDocumentTitle(
    t('page.windowTitle', {
      thing: part ? t(`page.parts.${part}`) : t('page.unknown.title'),
      page: t('tab.title'),
    }),
  );
  return (
    <main>
      <Content>{children}</Content>
    </main>
  );
}
