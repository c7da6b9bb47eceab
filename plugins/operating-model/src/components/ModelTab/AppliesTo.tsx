import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { shortReference } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';
import { PagedList } from '../Pages';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { forceOf } from './forceOf';
import { useModelPages } from './useModelPages';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What the model governs. */
export function AppliesTo(props: { model: ModelAnswer }) {
  const { model } = props;
  const t = useTexts();
  const classes = useStyles();
  const pages = useModelPages(model, 'appliesTo');
  const applies = ['inForce', 'stale'].includes(forceOf(model));
  return (
    <Section title={t('model.appliesTo')} part="spec.appliesTo">
      {model.parts.appliesTo.totalItems === 0 && <StateLabel state="missing" />}
      <PagedList pages={pages} label={t('model.appliesTo')}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map(entityRef => (
              <li key={entityRef}>
                <EntityRefLink
                  entityRef={entityRef}
                  title={shortReference(entityRef)}
                  hideIcon
                />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
      <Typography variant="body2" color="textSecondary">
        {applies
          ? t('model.entities', { count: model.entities })
          : t('model.noEntities')}
      </Typography>
      {applies && model.entities <= model.parts.appliesTo.totalItems && (
        <Typography variant="body2">
          {model.entities === 0
            ? t('model.governsNothing')
            : t('model.nothingBelow')}
        </Typography>
      )}
    </Section>
  );
}
