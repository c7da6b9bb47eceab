import Dialog from '@material-ui/core/Dialog';
import DialogContent from '@material-ui/core/DialogContent';
import IconButton from '@material-ui/core/IconButton';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import Alert from '@material-ui/lab/Alert';
import { useId } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { LoadProblem } from '../LoadProblem';
import { SectionGrid } from '../SectionGrid';
import { VisuallyHidden } from '../VisuallyHidden';
import { PreviewForm } from './PreviewForm';
import { PreviewResult } from './PreviewResult';
import { problemOfText } from './problemOfText';
import { StartFrom } from './StartFrom';
import { useModelText } from './useModelText';
import { usePreview } from './usePreview';

const useStyles = makeStyles(theme => ({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: theme.spacing(1, 1, 1, 3),
  },
  content: {
    ...theme.typography.body1,
    backgroundColor: theme.palette.background.default,
    padding: theme.spacing(2),
  },
}));

/** Takes the text of a changed model and shows what it would do. */
export function PreviewDialog(props: {
  /** Full reference of the model that the text starts from. */
  model?: string;
  close(): void;
}) {
  const { close } = props;
  const t = useTexts();
  const classes = useStyles();
  const titleId = useId();
  const { text, setText, ...start } = useModelText(props.model);
  const { run, running, previewed, answer, error } = usePreview(text);
  // Beside a text that cannot be previewed, a result could only be taken for that of this text.
  const isSettled = !running && problemOfText(text) === undefined;
  return (
    <Dialog open fullScreen onClose={close} aria-labelledby={titleId}>
      <div className={classes.header}>
        <Typography variant="h5" component="h2" id={titleId}>
          {t('preview.title')}
        </Typography>
        <IconButton onClick={close} aria-label={t('preview.close')}>
          <CloseIcon />
        </IconButton>
      </div>
      <DialogContent dividers className={classes.content}>
        <SectionGrid>
          <PreviewForm
            text={text}
            setText={setText}
            run={run}
            running={running}
            start={<StartFrom {...start} />}
          />
          <VisuallyHidden role="status">
            {answer &&
              isSettled &&
              (answer.valid
                ? t('preview.done')
                : t('preview.invalid', { count: answer.problems.length }))}
          </VisuallyHidden>
          {running && (
            <div role="status">
              {t('preview.running')}
              <LinearProgress aria-hidden />
            </div>
          )}
          {isSettled && error && (
            <LoadProblem
              error={error}
              retry={run}
              notFound={t('preview.notFound')}
            />
          )}
          {isSettled && answer && (
            <>
              {text !== previewed && (
                <Alert severity="info">{t('preview.edited')}</Alert>
              )}
              <PreviewResult answer={answer} />
            </>
          )}
        </SectionGrid>
      </DialogContent>
    </Dialog>
  );
}
