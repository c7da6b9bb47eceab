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
  /** The findings of one page. */
  findings: FindingAnswer[];
  /** How many there are on all pages, those of its model among them. */
  total: number;
  /** The entity whose page this is. */
  entityRef: string;
  model?: NamedModel;
  /** How many are about the parts of its model that it uses. */
  ofModel?: number;
}) {
  const { findings, total, entityRef, model, ofModel = 0 } = props;
  const t = useTexts();
  const classes = useStyles();
  if (total === 0) {
    return (
      <Section title={t('findings.title')}>
        <Typography className={classes.fine}>
          <CheckCircleIcon className={classes.fineIcon} aria-hidden />
          {t('findings.none')}
        </Typography>
      </Section>
    );
  }
  const own = total - ofModel;
  const inModel = String(ofModel);
  const itsOwn =
    ofModel > 0
      ? t('findings.titleOfBoth', { total: String(own), inModel })
      : t('findings.titleWithTotal', { total: String(own) });
  return (
    <Section title={own > 0 ? itsOwn : t('findings.titleOfModel', { inModel })}>
      <FindingList findings={findings} entityRef={entityRef} model={model} />
    </Section>
  );
}
