import Button from '@material-ui/core/Button';
import CheckIcon from '@material-ui/icons/Check';
import FileCopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useEffect, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useTexts } from '../../hooks/useTexts';
import { VisuallyHidden } from '../VisuallyHidden';

const SHOWN_FOR = 3_000;

/** Copies a text and says so, to the eye and to a screen reader. */
export function CopyButton(props: {
  text: string;
  /** In place of the usual word. */
  label?: string;
}) {
  const { text, label: name } = props;
  const t = useTexts();
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
      <Button
        size="small"
        variant="outlined"
        startIcon={copied && !error ? <CheckIcon /> : <FileCopyIcon />}
        onClick={() => {
          copy(text);
          setCopied(true);
        }}
      >
        {copied ? label : name ?? t('copy.action')}
      </Button>
      <VisuallyHidden role="status">{copied ? label : ''}</VisuallyHidden>
    </>
  );
}
