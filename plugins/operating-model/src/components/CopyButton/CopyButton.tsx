import Button from '@material-ui/core/Button';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import FileCopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useEffect, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useTexts } from '../../hooks/useTexts';
import { VisuallyHidden } from '../VisuallyHidden';

const SHOWN_FOR = 3_000;

const useStyles = makeStyles(theme => ({
  blocked: {
    ...theme.typography.body2,
    marginLeft: theme.spacing(1),
    color: theme.palette.text.secondary,
  },
}));

/** Copies a text and says so, to the eye and to a screen reader. */
export function CopyButton(props: {
  text: string;
  /** In place of the usual word. */
  label?: string;
  /** Why it cannot be copied yet. */
  blocked?: string;
}) {
  const { text, label: name, blocked } = props;
  const t = useTexts();
  const classes = useStyles();
  const [{ error }, copy] = useCopyToClipboard();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) {
      return undefined;
    }
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  const label = error ? t('copy.failed') : t('copy.done');
  return (
    <>
      {/* Stays focusable while it cannot be used, so that its reason can be read with the keyboard too. */}
      <Tooltip title={blocked ?? ''}>
        <Button
          size="small"
          variant="outlined"
          startIcon={copied && !error ? <CheckIcon /> : <FileCopyIcon />}
          aria-disabled={!!blocked}
          style={blocked ? { opacity: 0.65, cursor: 'default' } : undefined}
          onClick={() => {
            if (!blocked) {
              copy(text);
              setCopied(true);
            }
          }}
        >
          {copied ? label : name ?? t('copy.action')}
        </Button>
      </Tooltip>
      {blocked && <span className={classes.blocked}>{blocked}</span>}
      <VisuallyHidden role="status">{copied ? label : ''}</VisuallyHidden>
    </>
  );
}
