import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { MessageText } from '../MessageText';
import { SafeLink } from '../SafeLink';
import { FindingFix } from './FindingFix';

const useStyles = makeStyles(theme => ({
  panel: {
    display: 'grid',
    gap: theme.spacing(1.5),
    paddingLeft: theme.spacing(2),
    borderLeft: `3px solid ${theme.palette.divider}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
    '& p, & ul, & dl': { margin: 0 },
  },
  heading: { fontWeight: 600 },
  evidence: {
    display: 'grid',
    // A long path must not squeeze what it says.
    gridTemplateColumns: 'fit-content(45%) minmax(0, 1fr)',
    gap: theme.spacing(0.25, 2),
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0 },
  },
}));

/** What stands behind a finding: its fix where there is one, then the evidence and whose rule it is. */
export function FindingDetails(props: { finding: FindingAnswer }) {
  const { evidence, source, fix } = props.finding;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div className={classes.panel}>
      {fix && <FindingFix fix={fix} headingClass={classes.heading} />}
      {evidence.length > 0 && (
        <div>
          <Typography variant="body2" className={classes.heading}>
            {t('findings.evidence')}
          </Typography>
          <dl className={classes.evidence}>
            {evidence.map(({ label, value, instants }) => [
              <dt key={`${label} label`}>{label}</dt>,
              <dd key={`${label} ${value}`}>
                <MessageText of={{ text: value, instants }} />
              </dd>,
            ])}
          </dl>
        </div>
      )}
      <Typography variant="body2">
        {t('findings.rule')}{' '}
        {source.url ? (
          <SafeLink to={source.url}>{source.title}</SafeLink>
        ) : (
          source.title
        )}
      </Typography>
    </div>
  );
}
