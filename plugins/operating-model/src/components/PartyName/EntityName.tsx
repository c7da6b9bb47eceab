import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { PartyEntity } from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';

const useStyles = makeStyles({
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
});

/** A group or person, linked to its page. One that the catalog does not know is not linked. */
export function EntityName(props: { party: PartyEntity; known?: boolean }) {
  const { party, known = true } = props;
  const classes = useStyles();
  return known ? (
    <EntityRefLink
      entityRef={party.entityRef}
      title={titleOf(party)}
      hideIcon
      className={classes.name}
    />
  ) : (
    <span className={classes.name}>{party.entityRef}</span>
  );
}
