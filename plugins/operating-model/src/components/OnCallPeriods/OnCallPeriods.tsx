import { makeStyles } from '@material-ui/core/styles';
import type {
  EntityAnswer,
  ValueAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { PartyName } from '../PartyName';
import { Sourced } from '../Sourced';

/** Somebody who is on call, from when and until when. */
export type OnCallPeriod = NonNullable<
  EntityAnswer['onCall']['now']['value']
>[number];

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  person: { '& + &': { marginTop: theme.spacing(0.5) } },
  details: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Who is on call, with state and source. Of several who are at the same time, each has its own details. */
export function OnCallPeriods(props: {
  of: ValueAnswer<OnCallPeriod[]>;
  /** What a missing value means here, where it is more than that nobody said. */
  missing?: string;
  /** What else to say about one of them, below the name. */
  details(period: OnCallPeriod): ReactNode;
}) {
  const { of: periods, missing, details } = props;
  const classes = useStyles();
  return (
    <Sourced
      of={periods}
      missing={missing}
      details={all => all.length === 1 && details(all[0])}
    >
      {(all, known) =>
        all.length === 1 ? (
          <PartyName party={all[0].party} known={known} />
        ) : (
          <ul className={classes.list}>
            {all.map(period => (
              <li key={period.party.entityRef} className={classes.person}>
                <PartyName party={period.party} known={known} />
                <div className={classes.details}>{details(period)}</div>
              </li>
            ))}
          </ul>
        )
      }
    </Sourced>
  );
}
