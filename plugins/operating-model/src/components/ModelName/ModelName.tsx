import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { useTexts } from '../../hooks/useTexts';

type Model = NonNullable<EntityAnswer['model']['value']>;

const useStyles = makeStyles({
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
});

/** An operating model, linked to its page. */
export function ModelName(props: { model: Model }) {
  const { model } = props;
  const classes = useStyles();
  return (
    <EntityRefLink
      entityRef={model.entityRef}
      title={titleOf(model)}
      hideIcon
      className={classes.name}
    />
  );
}

/** What stands below the name of a model: its status and version, and whether its text is the one in force. */
export function ModelDetails(props: { model: Model }) {
  const { status, version, stale } = props.model;
  const t = useTexts();
  return (
    <>
      {[status && t(`model.statuses.${status}`), version]
        .filter(Boolean)
        .join(' · ')}
      {stale && <div>{t('model.staleShort')}</div>}
    </>
  );
}
