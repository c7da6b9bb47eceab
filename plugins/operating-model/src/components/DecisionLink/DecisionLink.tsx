import { Link } from '@backstage/core-components';
import type { MouseEvent, ReactNode } from 'react';
import { decisionKey, usePageLinks } from '../../hooks/usePageLinks';
import { usePageParameters } from '../../hooks/usePageParameters';

/** A link to a decision that opens it beside what is shown, and in a new tab as any link does. Needs `DecisionBeside` around it. */
export function DecisionLink(props: {
  /** Reference of the model. */
  model: string;
  id: string;
  children: ReactNode;
}) {
  const { model, id, children } = props;
  const links = usePageLinks();
  const { one, change } = usePageParameters();
  const decision = decisionKey(model, id);

  const openBeside = (event: MouseEvent) => {
    const elsewhere =
      event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!elsewhere) {
      event.preventDefault();
      // Of several that are opened in turn only one stands in the history: closing it closes them all.
      change({ decision }, { replace: one('decision') !== undefined });
    }
  };

  return (
    <Link
      to={
        links.decision({ model, id }) ?? `?${new URLSearchParams({ decision })}`
      }
      underline="always"
      onClick={openBeside}
    >
      {children}
    </Link>
  );
}
