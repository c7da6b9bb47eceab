import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { stateColors } from '../stateColors';
import { FindingList } from './FindingList';
import type { NamedModel } from './FindingSubject';

const useStyles = makeStyles(theme => ({
  fine: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  fineIcon: { color: stateColors(theme).good },
}));

/** What is missing or wrong, worst first, each with the edit that mends it. The heading counts its model's apart. */
export function Findings(props: {
  findings: FindingAnswer[];
  /** The entity whose page this is. */
  entityRef: string;
  model?: NamedModel;
  /** How many are about the parts of its model that it uses. */
  ofModel?: number;
}) {
  const { findings, entityRef, model, ofModel = 0 } = props;
  const t = useTexts();
  const classes = useStyles();
  if (findings.length + ofModel === 0) {
    return (
      <Section title={t('findings.title')}>
        <Typography className={classes.fine}>
          <CheckCircleIcon className={classes.fineIcon} aria-hidden />
          {t('findings.none')}
        </Typography>
      </Section>
    );
  }
  const own = findings.length - ofModel;
  const total = String(own);
  const inModel = String(ofModel);
  const itsOwn =
    ofModel > 0
      ? t('findings.titleOfBoth', { total, inModel })
      : t('findings.titleWithTotal', { total });
  return (
    <Section title={own > 0 ? itsOwn : t('findings.titleOfModel', { inModel })}>
      <FindingList findings={findings} entityRef={entityRef} model={model} />
    </Section>
  );
}
