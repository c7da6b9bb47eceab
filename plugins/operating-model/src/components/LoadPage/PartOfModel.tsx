import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { nameOf } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';

const useStyles = makeStyles(theme => ({
  detail: {
    ...theme.typography.body2,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** A part of a model with the place where it stands, since it has no page of its own. */
export function PartOfModel(props: {
  part: { model: string; id: string; title: string };
  list: 'queues' | 'rotations' | 'issueClasses';
}) {
  const { part, list } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <>
      {part.title}
      <div className={classes.detail}>
        <code>{`spec.${list}[${part.id}]`}</code>{' '}
        {t('loadPage.orphaned.inModel', {
          model: (
            <EntityRefLink
              entityRef={part.model}
              title={nameOf(part.model)}
              hideIcon
              underline="always"
            />
          ),
        })}
      </div>
    </>
  );
}
