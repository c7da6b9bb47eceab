import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { CoverageLabel } from '../CoverageLabel';

type Tier = NonNullable<EntityAnswer['supportTier']['value']>;

const useStyles = makeStyles(theme => ({
  title: { fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** A support tier: its name, its id and the hours that it covers. */
export function TierName(props: { tier: Tier }) {
  const { id, title, coverage } = props.tier;
  const classes = useStyles();
  return (
    <>
      <span className={classes.title}>{title}</span>{' '}
      <span className={classes.detail}>
        {title !== id && `${id} · `}
        <CoverageLabel coverage={coverage} />
      </span>
    </>
  );
}
