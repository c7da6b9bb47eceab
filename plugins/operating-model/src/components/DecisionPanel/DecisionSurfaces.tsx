import { makeStyles } from '@material-ui/core/styles';
import type { DecisionAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Moment } from '../Moment';
import { SafeLink } from '../SafeLink';
import { StateLabel } from '../StateLabel';
import { PanelPart } from './PanelPart';
import { SurfaceStateLabel } from './SurfaceStateLabel';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  surface: {
    overflowWrap: 'anywhere',
    '& + &': { marginTop: theme.spacing(1) },
  },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** What people use to carry the decision out, and whether it was seen to be there. */
export function DecisionSurfaces(props: {
  surfaces: DecisionAnswer['surfaces'];
  timeZone: string;
}) {
  const { surfaces, timeZone } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <PanelPart title={t('decisionsPage.panel.surfaces')}>
      {surfaces.length === 0 && <StateLabel state="missing" />}
      <ul className={classes.list}>
        {surfaces.map(
          ({ id, type, title, location, url, state, reason, seenAt }) => (
            <li key={id} className={classes.surface}>
              {url ? <SafeLink to={url}>{title}</SafeLink> : title}{' '}
              <SurfaceStateLabel state={state} />
              <div className={classes.detail}>
                {t(`decisionsPage.panel.surfaceTypes.${type}`)} ·{' '}
                <code>{location}</code>
                {seenAt && (
                  <>
                    {' · '}
                    {t('decisionsPage.panel.surfaceSeen', {
                      time: <Moment iso={seenAt} timeZone={timeZone} />,
                    })}
                  </>
                )}
                {reason && <div>{reason}</div>}
              </div>
            </li>
          ),
        )}
      </ul>
    </PanelPart>
  );
}
