import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  LoadAnswer,
  LoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback, useState } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useTexts } from '../../hooks/useTexts';
import { PagedList, usePages } from '../Pages';
import { Section } from '../Section';
import { Bottleneck } from './Bottleneck';

/** How many parties stand here at first. */
const FEW = 3;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  basis: { marginTop: theme.spacing(1.5), color: theme.palette.text.secondary },
}));

/** For each party what stops while it is away, worst first. */
export function Bottlenecks(props: {
  stops: LoadAnswer['stops'];
  query: LoadQuery;
}) {
  const { stops, query } = props;
  const t = useTexts();
  const classes = useStyles();
  const api = useApi(operatingModelApiRef);
  const pages = usePages<typeof stops>(
    'stops.cursor',
    stops,
    useCallback(
      cursor => api.listLoad('stops', { ...query, cursor }),
      [api, query],
    ),
  );
  const [opened, setOpened] = useState(pages.turned);
  return (
    <Section title={t('loadPage.bottlenecks.title')}>
      {stops.totalItems === 0 &&
        (query.party
          ? t('loadPage.bottlenecks.noneOfParty')
          : t('loadPage.bottlenecks.none'))}
      <PagedList
        pages={pages}
        label={t('loadPage.bottlenecks.title')}
        collapsed={!opened}
      >
        {({ items }) => (
          <ul className={classes.list}>
            {items.slice(0, opened ? undefined : FEW).map(stopping => (
              <Bottleneck
                key={stopping.party.entityRef}
                stopping={stopping}
                query={query}
              />
            ))}
          </ul>
        )}
      </PagedList>
      {stops.totalItems > FEW && (
        <Button
          size="small"
          aria-expanded={opened}
          onClick={() => {
            pages.turnTo(undefined);
            setOpened(!opened);
          }}
        >
          {opened
            ? t('loadPage.bottlenecks.showFewer', { total: String(FEW) })
            : t('loadPage.bottlenecks.showAll', {
                total: String(stops.totalItems),
              })}
        </Button>
      )}
      <Typography variant="body2" className={classes.basis}>
        {t('loadPage.bottlenecks.basis')}
      </Typography>
    </Section>
  );
}
