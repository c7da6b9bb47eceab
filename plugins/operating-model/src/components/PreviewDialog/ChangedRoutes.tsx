import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { Section } from '../Section';
import { Change } from './Change';
import { ComparisonTable } from './ComparisonTable';
import { FirstOnly } from './FirstOnly';
import { useRouteWords } from './useRouteWords';

type Routes = NonNullable<PreviewAnswer['routes']>;

const useStyles = makeStyles(theme => ({
  detail: { color: theme.palette.text.secondary, fontWeight: 400 },
}));

/** Who would take an issue, by when, and whom it would escalate to, before and after. */
export function ChangedRoutes(props: { routes: Routes }) {
  const { compared, changed, items } = props.routes;
  const t = useTexts();
  const total = String(compared);
  return (
    <Section title={t('preview.routes.title')}>
      <Typography>
        {changed === 0
          ? t('preview.routes.none', { total })
          : t('preview.routes.changed', { count: changed, total })}
      </Typography>
      <FirstOnly shown={items.length} total={changed} />
      {items.length > 0 && <RouteTable items={items} />}
    </Section>
  );
}

function RouteTable(props: { items: Routes['items'] }) {
  const t = useTexts();
  const classes = useStyles();
  const { taker, steps, concerns } = useRouteWords();
  return (
    <ComparisonTable
      label={t('preview.routes.title')}
      columns={[
        t('preview.routes.issue'),
        t('preview.routes.concerns'),
        t('preview.routes.takenBy'),
        t('preview.routes.target'),
        t('preview.routes.steps'),
      ]}
      rows={props.items.map((route, index) => {
        const { issueClass, severity, before, after } = route;
        return {
          // Two rows can differ in nothing but how it was before.
          key: `${issueClass} ${severity} ${index}`,
          cells: [
            <>
              {issueClass} <span className={classes.detail}>{severity}</span>
            </>,
            <>
              {concerns(route).count}
              <div className={classes.detail}>{concerns(route).detail}</div>
            </>,
            <Change before={taker(before)} after={taker(after)} />,
            <Change
              before={before?.target}
              after={after?.target}
              show={target => <DurationText iso={target} />}
              nothing={t('preview.routes.noPromise')}
            />,
            <Change
              before={steps(before)}
              after={steps(after)}
              nothing={t('preview.routes.nobody')}
            />,
          ],
        };
      })}
    />
  );
}
