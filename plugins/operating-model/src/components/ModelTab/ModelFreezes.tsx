import { makeStyles } from '@material-ui/core/styles';
import type { OperatingModelSpec } from '@cloud-suite/backstage-plugin-operating-model-common';
import { formatDate } from '../../format/formatDate';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** When nothing is released. */
export function ModelFreezes(props: { spec: OperatingModelSpec }) {
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  return (
    <Section title={t('model.freezes')}>
      <ul className={classes.list}>
        {props.spec.freezes.map(({ from, to, reason }) => (
          <li key={`${from} ${to}`}>
            {formatDate(from, locale, { now, weekday: true })} –{' '}
            {formatDate(to, locale, { now, weekday: true })}
            {reason && `: ${reason}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
