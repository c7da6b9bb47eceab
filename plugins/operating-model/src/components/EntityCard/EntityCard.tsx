import { stringifyEntityRef } from '@backstage/catalog-model';
import { ErrorBoundary, Link } from '@backstage/core-components';
import {
  EntityInfoCard,
  useEntity,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import Skeleton from '@material-ui/lab/Skeleton';
import { useEntityAnswer } from '../../hooks/useEntityAnswer';
import { useTexts } from '../../hooks/useTexts';
import { TAB_PATH } from '../../tabPath';
import { LoadProblem, Outdated } from '../LoadProblem';
import { CardFacts } from './CardFacts';
import { withStaleMark } from '../StaleMark';

/** The operating model in a few lines, for the overview of an entity. */
export const EntityCard = withStaleMark(function Card() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { answer, error, loading, retry } = useEntityAnswer(entityRef);
  const tab = `${useEntityRefLink()(entityRef)}${TAB_PATH}`;
  const t = useTexts();
  return (
    <EntityInfoCard
      title={t('card.title')}
      footerActions={<Link to={tab}>{t('card.open')}</Link>}
    >
      <ErrorBoundary>
        {loading && (
          <div role="status" aria-label={t('tab.loading')}>
            <Skeleton />
            <Skeleton />
            <Skeleton width="60%" />
          </div>
        )}
        {answer && error && <Outdated error={error} />}
        {!answer && error && (
          <LoadProblem
            error={error}
            retry={retry}
            reloads
            notFound={t('problem.notEvaluated')}
          />
        )}
        {answer && <CardFacts answer={answer} entity={entity} tab={tab} />}
      </ErrorBoundary>
    </EntityInfoCard>
  );
});
