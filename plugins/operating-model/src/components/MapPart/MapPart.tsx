import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useCallback, useMemo } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { ClarityText } from '../CoveragePage/ClarityText';
import { CoverageTable } from '../CoveragePage/CoverageTable';
import { EntityDecisions } from '../EntityDecisions';
import { LoadProblem, Outdated } from '../LoadProblem';
import { Section } from '../Section';

const useStyles = makeStyles(theme => ({
  links: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
  },
}));

/** The part of the decision map that concerns a system or a domain: how clear it is, by area, and its decisions. */
export function MapPart(props: { entityRef: string }) {
  const { entityRef } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const links = usePageLinks();
  const classes = useStyles();
  const query = useMemo(() => ({ entityRef }), [entityRef]);
  const { answer, error, loading, retry } = useLoaded(
    useCallback(() => api.getCoverage(query), [api, query]),
  );
  const coverage = links.coverage(query);
  const decisions = links.decisions(query);
  return (
    <>
      <Section title={t('mapPart.title')}>
        {loading && (
          <div role="status" aria-label={t('mapPart.loading')}>
            <Skeleton variant="rect" height={48} />
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
        {answer && answer.areas.totalItems === 0 && t('mapPart.none')}
        {answer && answer.areas.totalItems > 0 && (
          <>
            <div>
              {t('mapPart.clarity', {
                clarity: <ClarityText clarity={answer.clarity} />,
              })}
            </div>
            <div className={classes.links}>
              {coverage && (
                <Link to={coverage} underline="always">
                  {t('mapPart.openCoverage')}
                </Link>
              )}
              {decisions && (
                <Link to={decisions} underline="always">
                  {t('mapPart.openDecisions')}
                </Link>
              )}
            </div>
          </>
        )}
      </Section>
      {answer && answer.areas.totalItems > 0 && (
        <CoverageTable coverage={answer} query={query} />
      )}
      {answer && answer.areas.totalItems > 0 && (
        <EntityDecisions entityRef={entityRef} />
      )}
    </>
  );
}
