import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { useTexts } from '../../hooks/useTexts';

const useStyles = makeStyles(theme => ({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: theme.spacing(1, 1, 1, 3),
    overflowWrap: 'anywhere',
  },
}));

/** The title of the dialog, and the way out of it. */
export function RunbookDialogHeader(props: {
  /** Of the element that names the dialog. */
  id: string;
  title: string;
  close(): void;
}) {
  const { id, title, close } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div className={classes.header}>
      <Typography variant="h5" component="h2" id={id}>
        {title}
      </Typography>
      <IconButton onClick={close} aria-label={t('runbooks.close')}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
