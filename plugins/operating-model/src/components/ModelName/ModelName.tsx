import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { nameOf } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';

type Model = NonNullable<EntityAnswer['model']['value']>;

const useStyles = makeStyles(theme => ({
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** An operating model, linked to its page, with its status and version. */
export function ModelName(props: { model: Model }) {
  const { entityRef, title, status, version, stale } = props.model;
  const t = useTexts();
  const classes = useStyles();
  return (
    <>
      <EntityRefLink
        entityRef={entityRef}
        title={title ?? nameOf(entityRef)}
        hideIcon
        className={classes.name}
      />
      <span className={classes.detail}>
        {status && ` ${t(`model.statuses.${status}`)}`}
        {version && ` · ${version}`}
      </span>
      {stale && <div className={classes.detail}>{t('model.staleShort')}</div>}
    </>
  );
}
