import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { shortReference } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { forceOf } from './forceOf';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What the model governs. */
export function AppliesTo(props: { model: ModelAnswer }) {
  const { model } = props;
  const t = useTexts();
  const classes = useStyles();
  const applies = ['inForce', 'stale'].includes(forceOf(model));
  return (
    <Section title={t('model.appliesTo')}>
      {model.appliesTo.length === 0 && <StateLabel state="missing" />}
      <ul className={classes.list}>
        {model.appliesTo.map(entityRef => (
          <li key={entityRef}>
            <EntityRefLink
              entityRef={entityRef}
              title={shortReference(entityRef)}
              hideIcon
            />
          </li>
        ))}
      </ul>
      <Typography variant="body2" color="textSecondary">
        {applies
          ? t('model.entities', { count: model.entities })
          : t('model.noEntities')}
      </Typography>
    </Section>
  );
}
