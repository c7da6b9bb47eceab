import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import { makeStyles } from '@material-ui/core/styles';
import CompareArrowsIcon from '@material-ui/icons/CompareArrows';
import { operatingModelModelPreviewPermission } from '@cloud-suite/backstage-plugin-operating-model-common';
import { lazy, Suspense } from 'react';
import { usePageParameters } from '../../hooks/usePageParameters';
import { useTexts } from '../../hooks/useTexts';

/** Most readers never open it: its code is loaded when somebody does. */
const PreviewDialog = lazy(() =>
  import('../PreviewDialog').then(module => ({
    default: module.PreviewDialog,
  })),
);

const useStyles = makeStyles(theme => ({
  // Where there is little room, the title of the page needs it.
  words: {
    marginLeft: theme.spacing(1),
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
}));

/**
 * Opens the preview of a changed model. It starts from the model that the page is about, or that its filters name. Not there for those who
 * may not preview.
 */
export function PreviewAction(props: {
  /** Full reference of the model that the page is about. */
  model?: string;
}) {
  const t = useTexts();
  const classes = useStyles();
  const { one, all, change } = usePageParameters();
  const { allowed } = usePermission({
    permission: operatingModelModelPreviewPermission,
  });
  if (!allowed) {
    return null;
  }
  const filtered = all('model').filter(Boolean);
  const model =
    props.model ?? (filtered.length === 1 ? inFull(filtered[0]) : undefined);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        aria-haspopup="dialog"
        aria-label={t('preview.action')}
        title={t('preview.action')}
        onClick={() => change({ preview: '1' })}
      >
        <CompareArrowsIcon fontSize="small" />
        <span className={classes.words}>{t('preview.action')}</span>
      </Button>
      {one('preview') === '1' && (
        <Suspense fallback={<CircularProgress size={16} />}>
          <PreviewDialog
            model={model}
            close={() => change({ preview: undefined }, { replace: true })}
          />
        </Suspense>
      )}
    </>
  );
}

/** As the filters of the map are read: a bare name is a model. */
function inFull(reference: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(reference, { defaultKind: 'operatingmodel' }),
    );
  } catch {
    return undefined;
  }
}
