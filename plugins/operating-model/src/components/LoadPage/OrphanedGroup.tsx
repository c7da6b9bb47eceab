import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/Warning';
import type {
  LoadListName,
  LoadListPage,
  LoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback, useId, useState, type ReactNode } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useTexts } from '../../hooks/useTexts';
import { PagedList, usePages } from '../Pages';
import { stateColors } from '../stateColors';

/** How many stand here at first. */
const FEW = 5;

const useStyles = makeStyles(theme => ({
  group: { '& + &': { marginTop: theme.spacing(1.5) } },
  title: {
    ...theme.typography.body1,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    margin: 0,
    fontWeight: 600,
  },
  icon: { fontSize: 20, color: stateColors(theme).warning },
  list: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(3.5) },
}));

type Orphan<List extends LoadListName> = LoadListPage<List>['items'][number] & {
  model: string;
  id: string;
};

/** What is orphaned of one sort; nothing where none is. */
export function OrphanedGroup<
  List extends Extract<LoadListName, `orphaned${string}`>,
>(props: {
  title: string;
  list: List;
  first: LoadListPage<List>;
  query: LoadQuery;
  children(item: Orphan<List>): ReactNode;
}) {
  const { title, list, first, query, children } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const classes = useStyles();
  const titleId = useId();
  const pages = usePages<LoadListPage<List>>(
    `${list}.cursor`,
    first,
    useCallback(
      cursor => api.listLoad(list, { ...query, cursor }),
      [api, list, query],
    ),
  );
  const [all, setAll] = useState(pages.turned);
  if (first.totalItems === 0) {
    return null;
  }
  const hidden = all ? 0 : Math.max(0, first.totalItems - FEW);
  return (
    <div className={classes.group}>
      <h4 id={titleId} className={classes.title}>
        <WarningIcon className={classes.icon} aria-hidden />
        {title}
      </h4>
      <PagedList pages={pages} label={title} collapsed={!all}>
        {({ items }) => (
          <ul className={classes.list} aria-labelledby={titleId}>
            {(items as Orphan<List>[])
              .slice(0, all ? undefined : FEW)
              .map(item => (
                <li key={`${item.model} ${item.id}`}>{children(item)}</li>
              ))}
          </ul>
        )}
      </PagedList>
      {hidden > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('loadPage.orphaned.more', { total: String(hidden) })}
        </Button>
      )}
    </div>
  );
}
