import { makeStyles } from '@material-ui/core/styles';
import type { ValueAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { SourceMark } from '../SourceMark';
import { StateLabel } from '../StateLabel';

const useStyles = makeStyles(theme => ({
  written: { overflowWrap: 'anywhere' },
  reason: {
    ...theme.typography.body2,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  details: { ...theme.typography.body2, color: theme.palette.text.secondary },
  instead: { marginTop: theme.spacing(0.5) },
  label: { color: theme.palette.text.secondary },
}));

/**
 * A value with its state and its source. What cannot be used is shown as written, with what holds in its place;
 * what nobody said and what cannot be known look different from it and from each other.
 */
export function Sourced<T>(props: {
  of: ValueAnswer<T>;
  /** Renders a value; `usable` is false for one that is there but cannot be relied on. */
  children: (value: T, usable: boolean) => ReactNode;
  /** What else to say about a value, below it. */
  details?: (value: T) => ReactNode;
  /** What a missing value means here, where it is more than that nobody said. */
  missing?: string;
  /** Without the reason and the details of what cannot be used, where there is little room; the findings say them too. */
  brief?: boolean;
}) {
  const { of: sourced, children, details, missing, brief } = props;
  const { state, value, raw, instead, source, reason } = sourced;
  const t = useTexts();
  const classes = useStyles();

  if (state === 'valid' && value !== undefined) {
    return (
      <>
        {children(value, true)}
        <SourceMark source={source} />
        {details && <div className={classes.details}>{details(value)}</div>}
      </>
    );
  }
  const isBrief = brief && state === 'invalid';
  return (
    <>
      {value !== undefined && <div>{children(value, false)}</div>}
      {value === undefined && raw !== undefined && (
        <code className={classes.written}>{raw} </code>
      )}
      <StateLabel
        state={state === 'valid' ? 'unknown' : state}
        text={state === 'missing' ? missing : undefined}
      />
      <SourceMark source={source} />
      {reason && !isBrief && <div className={classes.reason}>{reason}</div>}
      {instead && (
        <div className={classes.instead}>
          <span className={classes.label}>
            {state === 'unknown' ? t('state.declared') : t('state.instead')}
          </span>{' '}
          {children(instead.value, true)}
          <SourceMark source={instead.source} />
          {details && !isBrief && (
            <div className={classes.details}>{details(instead.value)}</div>
          )}
        </div>
      )}
    </>
  );
}
