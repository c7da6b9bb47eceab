import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { durationParts } from '../../format/formatDuration';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { NotifiedParty } from './NotifiedParty';

type Steps = NonNullable<EntityAnswer['escalationPath']['value']>['steps'];

const DOT = 12;
const TIME_WIDTH = '7rem';

const useStyles = makeStyles(theme => ({
  ladder: { listStyle: 'none', margin: theme.spacing(1, 0, 0), padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: `${TIME_WIDTH} ${DOT}px 1fr`,
    gap: theme.spacing(0, 1.5),
    paddingBottom: theme.spacing(1.5),
    position: 'relative',
    '&:not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      left: `calc(${TIME_WIDTH} + ${theme.spacing(1.5)}px + ${DOT / 2 - 1}px)`,
      top: DOT,
      bottom: -DOT / 2,
      width: 2,
      backgroundColor: theme.palette.divider,
    },
  },
  time: { textAlign: 'right', fontWeight: 600 },
  dot: {
    width: DOT,
    height: DOT,
    marginTop: 6,
    borderRadius: '50%',
    backgroundColor: theme.palette.text.secondary,
    position: 'relative',
  },
  party: { minWidth: 0 },
}));

/** The steps of an escalation path as a ladder, with the time of each from the start of the clock. */
export function EscalationLadder(props: {
  steps: Steps;
  /** Whether the catalog knows nobody of that name. */
  isUnknown?(position: number): boolean;
}) {
  const { steps, isUnknown } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <ol className={classes.ladder} aria-label={t('escalation.steps')}>
      {steps.map(({ notify, after, channel }, position) => (
        <li
          // A path may notify the same party twice; its steps have no other identity than their place.
          // eslint-disable-next-line react/no-array-index-key
          key={position}
          className={classes.step}
        >
          <span className={classes.time}>
            {durationParts(after)?.length === 0 ? (
              t('escalation.atOnce')
            ) : (
              <>
                {t('escalation.after')} <DurationText iso={after} />
              </>
            )}
          </span>
          <span className={classes.dot} aria-hidden />
          <div className={classes.party}>
            <NotifiedParty
              notify={notify}
              channel={channel}
              known={!isUnknown?.(position)}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
