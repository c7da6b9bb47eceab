import { ErrorBoundary } from '@backstage/core-components';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { useId, type ReactNode } from 'react';

/** A card of the page with a heading that names its landmark. What breaks inside it stays inside it. */
export function Section(props: {
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { title, actions, children } = props;
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <EntityInfoCard
        title={<span id={titleId}>{title}</span>}
        headerActions={actions}
      >
        <ErrorBoundary>{children}</ErrorBoundary>
      </EntityInfoCard>
    </section>
  );
}
