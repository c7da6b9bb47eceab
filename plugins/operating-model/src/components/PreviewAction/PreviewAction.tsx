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

/** Opens the preview of a changed model. Not there for those who may not preview. */
export function PreviewAction() {
  const t = useTexts();
  const classes = useStyles();
  const { one, change } = usePageParameters();
  const { allowed } = usePermission({
    permission: operatingModelModelPreviewPermission,
  });
  if (!allowed) {
    return null;
  }
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
            close={() => change({ preview: undefined }, { replace: true })}
          />
        </Suspense>
      )}
    </>
  );
}
