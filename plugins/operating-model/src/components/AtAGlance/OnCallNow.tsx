import type { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Contacts, PageLinks } from '../Contacts';
import { CoverageLabel } from '../CoverageLabel';
import { Moment } from '../Moment';
import { OnCallPeriods } from '../OnCallPeriods';
import { PartyName } from '../PartyName';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
  // The tier says them too, where there is no room for a second line.
  hours: { [theme.breakpoints.down('xs')]: { display: 'none' } },
}));

/** Who is on call now, until when, in which hours, and how to reach them. */
export function OnCallNow(props: { answer: EntityAnswer; entity: Entity }) {
  const { onCall, rotation, roles, timeZone } = props.answer;
  const t = useTexts();
  const classes = useStyles();
  const notice = rotation.value ?? rotation.instead?.value;
  const holder = roles['on-call']?.value;
  return (
    <>
      <OnCallPeriods
        of={onCall.now}
        missing={notice && t('onCall.nobody')}
        details={({ party, until }) => (
          <>
            {t('onCall.until')} <Moment iso={until} timeZone={timeZone} />
            <Contacts of={party.contacts} />
          </>
        )}
      />
      {notice && (
        <div className={classes.detail}>
          {t('onCall.rotation', { title: notice.title })}
          {notice.channel && ` · ${notice.channel}`}
          <span className={classes.hours}>
            {' · '}
            <CoverageLabel coverage={notice.coverage} />
          </span>
        </div>
      )}
      {onCall.now.state === 'missing' && holder && (
        <div>
          {t('onCall.ask')} <PartyName party={holder} contacts />
        </div>
      )}
      <PageLinks entity={props.entity} />
    </>
  );
}
