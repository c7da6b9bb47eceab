import { makeStyles } from '@material-ui/core/styles';
import type {
  PersonRotation,
  TeamRotation,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { CoverageLabel } from '../CoverageLabel';
import { ModelName } from '../ModelName';

const useStyles = makeStyles(theme => ({
  rotation: {
    '& + &': {
      marginTop: theme.spacing(1.5),
      paddingTop: theme.spacing(1.5),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** One rotation in a list of several: what it is called, when it covers, where it is reached, and the model that it is in. */
export function RotationFrame(props: {
  rotation: TeamRotation | PersonRotation;
  children: ReactNode;
}) {
  const { title, coverage, channel, model } = props.rotation;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div className={classes.rotation}>
      <h4 className={classes.title}>{title}</h4>
      <div className={classes.detail}>
        <CoverageLabel coverage={coverage} />
        {channel && ` · ${channel}`}
        {' · '}
        {t('party.inModel', { model: <ModelName model={model} /> })}
      </div>
      {props.children}
    </div>
  );
}
