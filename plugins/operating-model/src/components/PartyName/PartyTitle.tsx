import { makeStyles } from '@material-ui/core/styles';
import type { Party } from '@cloud-suite/backstage-plugin-operating-model-common';
import { partyTitle } from '../../format/partyTitle';
import { useTexts } from '../../hooks/useTexts';
import { EntityName } from './EntityName';

const useStyles = makeStyles({
  rotation: { fontWeight: 600, overflowWrap: 'anywhere' },
});

/** The name of a party alone: {@link EntityName}, or that of a rotation, which has no page of its own. */
export function PartyTitle(props: { party: Party; known?: boolean }) {
  const { party, known } = props;
  const t = useTexts();
  const classes = useStyles();
  return 'rotation' in party ? (
    <span className={classes.rotation}>{partyTitle(party, t)}</span>
  ) : (
    <EntityName party={party} known={known} />
  );
}
