import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useCallback, useId, useState } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useTexts } from '../../hooks/useTexts';
import { PagedList, usePages } from '../Pages';
import { CompactDecisions } from './CompactDecisions';

/** As many as stand on a page of them. */
const ROWS = 20;

const useStyles = makeStyles(theme => ({
  line: { marginTop: theme.spacing(1) },
  turned: { transform: 'rotate(180deg)' },
}));

/** One closed line: how many decisions of the whole suite concern an entity, and them where somebody wants to see them. */
export function WholeDecisions(props: { entityRef: string; total: number }) {
  const { entityRef, total } = props;
  const t = useTexts();
  const classes = useStyles();
  const listId = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.line}>
      <Button
        size="small"
        aria-expanded={open}
        aria-controls={listId}
        endIcon={
          <ExpandMoreIcon className={open ? classes.turned : undefined} />
        }
        onClick={() => setOpen(!open)}
      >
        {t('entityDecisions.whole', { count: total })}
      </Button>
      <div id={listId}>
        <Collapse in={open} mountOnEnter unmountOnExit>
          <WholeList entityRef={entityRef} />
        </Collapse>
      </div>
    </div>
  );
}

function WholeList(props: { entityRef: string }) {
  const { entityRef } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const label = t('entityDecisions.wholeLabel');
  const pages = usePages(
    'whole.cursor',
    undefined,
    useCallback(
      cursor =>
        api.listDecisions({ entityRef, scope: 'whole', cursor, limit: ROWS }),
      [api, entityRef],
    ),
  );
  return (
    <PagedList pages={pages} label={label}>
      {({ items }) => <CompactDecisions label={label} rows={items} />}
    </PagedList>
  );
}
