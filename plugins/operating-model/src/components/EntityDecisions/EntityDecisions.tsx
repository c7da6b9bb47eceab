import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Button from '@material-ui/core/Button';
import Skeleton from '@material-ui/lab/Skeleton';
import { useCallback, useState } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { LoadProblem, Outdated } from '../LoadProblem';
import { Section } from '../Section';
import { CompactDecisions } from './CompactDecisions';
import { WholeDecisions } from './WholeDecisions';

/** So many stand on the page of the entity at first, so many at most; a link leads to the rest. */
const FEW = 10;
const LIMIT = 50;

const useStyles = makeStyles(theme => ({
  all: { ...theme.typography.body2, marginTop: theme.spacing(1) },
}));

/**
 * The decisions that concern an entity, whose scope names it or something above it: those that are about it in particular, worst
 * first, and in one closed line those of the whole suite.
 */
export function EntityDecisions(props: { entityRef: string }) {
  const { entityRef } = props;
  const t = useTexts();
  const links = usePageLinks();
  const classes = useStyles();
  const { answer, error, loading, retry } = useDecisionsOf(entityRef);
  const [open, setOpen] = useState(false);
  const items = answer?.own.items ?? [];
  const own = answer?.own.totalItems ?? 0;
  const whole = answer?.whole ?? 0;
  const all = links.decisions({ entityRef });
  return (
    <Section
      title={
        own + whole > 0
          ? t('entityDecisions.titleWithTotal', { total: String(own) })
          : t('entityDecisions.title')
      }
    >
      {loading && (
        <div role="status" aria-label={t('entityDecisions.loading')}>
          <Skeleton variant="rect" height={80} />
        </div>
      )}
      {answer && error && <Outdated error={error} />}
      {!answer && error && (
        <LoadProblem
          error={error}
          retry={retry}
          reloads
          notFound={t('entityDecisions.notFound')}
        />
      )}
      {answer &&
        own === 0 &&
        (whole > 0
          ? t('entityDecisions.noneOfItsOwn')
          : t('entityDecisions.none'))}
      {items.length > 0 && (
        <CompactDecisions
          label={t('entityDecisions.title')}
          rows={open ? items : items.slice(0, FEW)}
        />
      )}
      {items.length > FEW && (
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open
            ? t('entityDecisions.fewer', { shown: String(FEW) })
            : t('entityDecisions.more', { shown: String(items.length) })}
        </Button>
      )}
      {own > items.length && all && (
        <div className={classes.all}>
          <Link to={all} underline="always">
            {t('entityDecisions.all', { count: own + whole })}
          </Link>
        </div>
      )}
      {whole > 0 && <WholeDecisions entityRef={entityRef} total={whole} />}
    </Section>
  );
}

/** The decisions that are about an entity in particular, and how many others concern it. */
function useDecisionsOf(entityRef: string) {
  const api = useApi(operatingModelApiRef);
  return useLoaded(
    useCallback(async () => {
      const [own, whole] = await Promise.all([
        api.listDecisions({ entityRef, scope: 'own', limit: LIMIT }),
        api.listDecisions({ entityRef, scope: 'whole', limit: 1 }),
      ]);
      return { own, whole: whole.totalItems };
    }, [api, entityRef]),
  );
}
