import { makeStyles } from '@material-ui/core/styles';
import type { DecisionParty } from '@cloud-suite/backstage-plugin-operating-model-common';
import { partyReference } from '../../format/partyReference';
import { useTexts } from '../../hooks/useTexts';
import { PartyReach } from '../PartyName';
import { StateLabel } from '../StateLabel';
import { DecisionPartyName } from './DecisionPartyName';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  party: { '& + &': { marginTop: theme.spacing(0.5) } },
}));

/** The parties of one role; says so where nobody is named. */
export function DecisionPartyNames(props: {
  of: readonly DecisionParty[];
  inFull?: boolean;
}) {
  const { of: parties, inFull = false } = props;
  const t = useTexts();
  const classes = useStyles();
  if (parties.length === 0) {
    return (
      <StateLabel state="missing" text={t('decisionsPage.panel.nobody')} />
    );
  }
  return (
    <ul className={classes.list}>
      {parties.map(party => (
        <li key={partyReference(party)} className={classes.party}>
          <DecisionPartyName party={party} inFull={inFull} />
          <PartyReach party={party} contacts={inFull} />
        </li>
      ))}
    </ul>
  );
}
