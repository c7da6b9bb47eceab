import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
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

/** Opens the preview of a changed model. Not there for those who may not preview. */
export function PreviewAction() {
  const t = useTexts();
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
        startIcon={<CompareArrowsIcon />}
        aria-haspopup="dialog"
        onClick={() => change({ preview: '1' })}
      >
        {t('preview.action')}
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
