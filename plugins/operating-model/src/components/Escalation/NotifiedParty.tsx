import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { OnDuty, PartyName } from '../PartyName';
import { StateLabel } from '../StateLabel';

type Step = NonNullable<
  EntityAnswer['escalationPath']['value']
>['steps'][number];

const useStyles = makeStyles(theme => ({
  rotation: { fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Whom a step notifies: a rotation with who is on call in it now, or a group or person. */
export function NotifiedParty(
  props: Pick<Step, 'notify' | 'channel'> & { known: boolean },
) {
  const { notify, channel, known } = props;
  const t = useTexts();
  const classes = useStyles();
  if (!('rotation' in notify)) {
    return (
      <>
        <PartyName party={notify} known={known} contacts />
        {!known && (
          <div>
            <StateLabel state="invalid" />
          </div>
        )}
        {channel && <div className={classes.detail}>{channel}</div>}
      </>
    );
  }
  const reachedAt = channel ?? notify.channel;
  return (
    <>
      <span className={classes.rotation}>
        {t('onCall.rotation', { title: notify.title })}
      </span>
      {reachedAt && <span className={classes.detail}> · {reachedAt}</span>}
      <div>
        <OnDuty people={notify.now} notKnown={notify.notKnown} contacts />
      </div>
    </>
  );
}
