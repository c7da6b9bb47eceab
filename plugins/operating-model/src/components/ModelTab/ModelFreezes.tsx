import { makeStyles } from '@material-ui/core/styles';
import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { CalendarDate } from '../CalendarDate';
import { PagedList } from '../Pages';
import { Section } from '../Section';
import { useModelPages } from './useModelPages';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** When nothing is released. */
export function ModelFreezes(props: { model: ModelAnswer }) {
  const t = useTexts();
  const classes = useStyles();
  const pages = useModelPages(props.model, 'freezes');
  return (
    <Section title={t('model.freezes')} part="spec.freezes">
      <PagedList pages={pages} label={t('model.freezes')}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map(({ from, to, reason }) => (
              <li key={`${from} ${to}`}>
                <CalendarDate date={from} timeZone={props.model.timeZone} /> –{' '}
                <CalendarDate date={to} timeZone={props.model.timeZone} />
                {reason && `: ${reason}`}
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </Section>
  );
}
