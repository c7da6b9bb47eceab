import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { NextRelease } from './NextRelease';
import { ReleaseDates } from './ReleaseDates';
import type { ReleaseStream } from './ReleaseStream';
import { ReleaseTimeline } from './ReleaseTimeline';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** The dates of one train: the next in words, then all that are known as a picture and as text. */
export function ReleaseTrain(props: {
  stream: ReleaseStream;
  freezes: EntityAnswer['releaseCadence']['freezes'];
  /** Of the model. */
  timeZone: string;
  /** What the line of the next date begins with; without it that line is one of its own. */
  lead?: ReactNode;
}) {
  const { stream, freezes, timeZone, lead } = props;
  const t = useTexts();
  const now = useNow();
  const classes = useStyles();
  const [next] = stream.next;
  if (!next) {
    return (
      <>
        {lead}
        <div className={classes.detail}>{t('releases.noDates')}</div>
      </>
    );
  }
  const nextRelease = <NextRelease next={next} now={now} timeZone={timeZone} />;
  return (
    <>
      {lead ? (
        <>
          {lead}
          {' · '}
          {nextRelease}
        </>
      ) : (
        <div>{nextRelease}</div>
      )}
      <ReleaseTimeline
        stream={stream}
        freezes={freezes}
        now={now}
        timeZone={timeZone}
      />
      <ReleaseDates stream={stream} now={now} />
    </>
  );
}
