import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import type { Finding } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { stateColors } from '../stateColors';
import { FindingList } from './FindingList';

const useStyles = makeStyles(theme => ({
  fine: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  fineIcon: { color: stateColors(theme).good },
}));

/** What is missing or wrong, worst first, each with the edit that mends it. */
export function Findings(props: {
  findings: Finding[];
  /** The entity whose page this is. */
  entityRef: string;
}) {
  const { findings, entityRef } = props;
  const t = useTexts();
  const classes = useStyles();
  if (findings.length === 0) {
    return (
      <Section title={t('findings.title')}>
        <Typography className={classes.fine}>
          <CheckCircleIcon className={classes.fineIcon} aria-hidden />
          {t('findings.none')}
        </Typography>
      </Section>
    );
  }
  return (
    <Section
      title={t('findings.titleWithTotal', { total: String(findings.length) })}
    >
      <FindingList findings={findings} entityRef={entityRef} />
    </Section>
  );
}
