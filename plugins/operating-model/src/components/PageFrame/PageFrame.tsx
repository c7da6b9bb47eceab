import { Content } from '@backstage/core-components';
import type { ReactNode } from 'react';
import { useDocumentTitle } from '../../hooks/useDocumentTitle';
import { useTabPanel } from '../../hooks/useTabPanel';
import { useTexts } from '../../hooks/useTexts';
import { VisuallyHidden } from '../VisuallyHidden';

/** What a part of the page "Operating model" stands in: the landmark that Backstage leaves out there, and the title of the window. */
export function PageFrame(props: {
  /** Which part, where it is one. */
  part?: 'coverage' | 'who' | 'decisions' | 'load';
  children: ReactNode;
}) {
  const { part, children } = props;
  const t = useTexts();
  const title = part ? t(`page.parts.${part}`) : undefined;
  useDocumentTitle(
    t('page.windowTitle', {
      thing: title ?? t('page.unknown.title'),
      page: t('tab.title'),
    }),
  );
  const panel = useTabPanel();
  return (
    <main>
      <div {...panel}>
        <Content>
          {/* The tab above says it to the eye. */}
          {title && <VisuallyHidden component="h2">{title}</VisuallyHidden>}
          {children}
        </Content>
      </div>
    </main>
  );
}
