import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { CodeBlock } from '../CodeBlock';
import { ModelName } from '../ModelName';
import { Section } from '../Section';
import { STARTER_AREA, STARTER_MODEL } from './starters';

const DOCUMENT = 'docs/operating-model-kind.md';

const useStyles = makeStyles(theme => ({
  body: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  heading: { fontWeight: 600 },
}));

/** Stands in for a map without a single decision: why there is none, and what to write. */
export function NothingMapped() {
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const classes = useStyles();
  const { answer } = useLoaded(
    useCallback(() => api.listModels({ limit: 200 }), [api]),
  );
  const models = answer?.items ?? [];
  const hasModels = models.length > 0;
  return (
    <Section
      title={
        hasModels
          ? t('decisionsPage.nothing.noDecision')
          : t('decisionsPage.nothing.noModel')
      }
    >
      <div className={classes.body}>
        <Typography>
          {hasModels
            ? t('decisionsPage.nothing.noDecisionHint')
            : t('decisionsPage.nothing.noModelHint')}
        </Typography>
        {hasModels && (
          <ul className={classes.list}>
            {models.map(model => (
              <li key={model.entityRef}>
                <ModelName model={model} />
              </li>
            ))}
          </ul>
        )}
        {models.some(({ status }) => status === 'draft') && (
          <Typography>{t('decisionsPage.nothing.draft')}</Typography>
        )}
        <Typography component="h4" className={classes.heading}>
          {t('decisionsPage.nothing.start')}
        </Typography>
        <CodeBlock text={hasModels ? STARTER_AREA : STARTER_MODEL} />
        <Typography variant="body2">
          {t('decisionsPage.nothing.docs', { file: DOCUMENT })}
        </Typography>
      </div>
    </Section>
  );
}
