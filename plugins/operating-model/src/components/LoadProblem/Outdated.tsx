import Alert from '@material-ui/lab/Alert';
import type { ReactNode } from 'react';
import { reasonOf } from '../../format/reasonOf';
import { useTexts } from '../../hooks/useTexts';

/** Says that what is shown is from before, and why there is nothing newer. */
export function Outdated(props: {
  error: Error;
  /** What else can be done. */
  action?: ReactNode;
}) {
  const { error, action } = props;
  const t = useTexts();
  return (
    <Alert severity="warning" role="alert">
      {t('problem.outdated')} {reasonOf(error)} {action}
    </Alert>
  );
}
