import { ErrorBoundary } from '@backstage/core-components';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  section: { minWidth: 0 },
  // The frame has a font of its own; what is inside is Material UI throughout.
  body: { ...theme.typography.body1, '& code': { fontSize: '0.875em' } },
}));

/** A card of the page with a heading that names its landmark. What breaks inside it stays inside it. */
export function Section(props: {
  title: ReactNode;
  actions?: ReactNode;
  /** The place in the text of a model that it shows, such as `spec.queues`. */
  part?: string;
  children: ReactNode;
}) {
  const { title, actions, part, children } = props;
  const titleId = useId();
  const classes = useStyles();
  return (
    <section
      aria-labelledby={titleId}
      className={classes.section}
      data-part={part}
    >
      <EntityInfoCard
        title={<span id={titleId}>{title}</span>}
        headerActions={actions}
      >
        <div className={classes.body}>
          <ErrorBoundary>{children}</ErrorBoundary>
        </div>
      </EntityInfoCard>
    </section>
  );
}
