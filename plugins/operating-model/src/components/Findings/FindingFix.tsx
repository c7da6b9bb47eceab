import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Finding } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useState } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { CodeBlock } from '../CodeBlock';
import { SafeLink } from '../SafeLink';
import { Candidates } from './Candidates';
import { fillPlaceholder } from './fillPlaceholder';

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

/** How to mend a finding: the edit to copy and where it goes, then the evidence and whose rule it is. */
export function FindingFix(props: { finding: Finding }) {
  const { evidence, source, fix } = props.finding;
  const t = useTexts();
  const classes = useStyles();
  const [choice, setChoice] = useState<string>();
  return (
    <div className={classes.panel}>
      <Typography className={classes.heading}>{fix.summary}</Typography>
      {fix.candidates && fix.candidates.length > 0 && (
        <Candidates
          candidates={fix.candidates}
          choice={choice}
          choose={setChoice}
        />
      )}
      {fix.remove && fix.remove.length > 0 && (
        <div>
          {t('findings.remove')}
          <ul>
            {fix.remove.map(path => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {fix.yaml && <CodeBlock text={fillPlaceholder(fix.yaml, choice)} />}
      {(fix.file || fix.editUrl) && (
        <p>
          {fix.file && (
            <>
              {t('findings.file')} <code>{fix.file}</code>{' '}
            </>
          )}
          {fix.editUrl && (
            <SafeLink to={fix.editUrl}>{t('findings.edit')}</SafeLink>
          )}
        </p>
      )}
      {evidence.length > 0 && (
        <div>
          <Typography variant="body2" className={classes.heading}>
            {t('findings.evidence')}
          </Typography>
          <dl className={classes.evidence}>
            {evidence.map(({ label, value }) => [
              <dt key={`${label} label`}>{label}</dt>,
              <dd key={`${label} ${value}`}>{value}</dd>,
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
