import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../hooks/useTexts';

/** Says that a list is cut, where it is. */
export function FirstOnly(props: { shown: number; total: number }) {
  const { shown, total } = props;
  const t = useTexts();
  return shown < total ? (
    <Typography variant="body2" color="textSecondary">
      {t('preview.first', { shown: String(shown), total: String(total) })}
    </Typography>
  ) : null;
}
