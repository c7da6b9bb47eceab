import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { LONGEST_MODEL_TEXT } from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  useId,
  useRef,
  useState,
  type ChangeEvent,
  type FormEvent,
  type ReactNode,
} from 'react';
import { reasonOf } from '../../format/reasonOf';
import { useLocale } from '../../hooks/useLocale';
import { useTexts } from '../../hooks/useTexts';
import { problemOfText } from './problemOfText';
import { readText } from './readText';

const useStyles = makeStyles(theme => ({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.5),
  },
  text: {
    resize: 'vertical',
    fontFamily: 'monospace',
    fontSize: theme.typography.body2.fontSize,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** The text of the changed model, pasted or from a file, and the button that previews it. */
export function PreviewForm(props: {
  text: string;
  setText(text: string): void;
  run(): void;
  running: boolean;
  /** What the text starts from. */
  start: ReactNode;
}) {
  const { text, setText, run, running, start } = props;
  const t = useTexts();
  const locale = useLocale();
  const classes = useStyles();
  const textId = useId();
  const file = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState<string>();
  const [asked, setAsked] = useState(false);
  const limit = new Intl.NumberFormat(locale).format(LONGEST_MODEL_TEXT);
  const problem = problemOfText(text);
  const isTooLong = problem === 'tooLong';

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const [chosen] = event.target.files ?? [];
    if (!chosen) {
      return;
    }
    // A character has at most four bytes; the field could not even show what is longer.
    if (chosen.size > 4 * LONGEST_MODEL_TEXT) {
      reject(t('preview.fileTooLong', { name: chosen.name, limit }));
      return;
    }
    try {
      setText(await readText(chosen));
      setNote(t('preview.chosen', { name: chosen.name }));
    } catch (error) {
      reject(
        t('preview.unreadable', {
          name: chosen.name,
          message: reasonOf(error),
        }),
      );
    }
  }

  /** Nothing stays in the field that could be taken for the text of the file. */
  function reject(why: string) {
    setText('');
    setNote(why);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!problem && !running) {
      run();
    }
  }

  const shown =
    problem && (asked || text !== '')
      ? t(`preview.${problem}`, { limit })
      : undefined;
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Typography>{t('preview.intro')}</Typography>
      {start}
      <TextField
        id={textId}
        label={t('preview.file')}
        value={text}
        onChange={event => {
          setNote(undefined);
          setText(event.target.value);
        }}
        multiline
        variant="outlined"
        error={shown !== undefined}
        helperText={shown}
        // A plain field: one that grows with its text takes seconds with a whole model.
        InputProps={{ rows: 14 }}
        inputProps={{ className: classes.text, spellCheck: false }}
      />
      <div className={classes.actions}>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={isTooLong}
          aria-disabled={isTooLong || running}
          aria-describedby={isTooLong ? `${textId}-helper-text` : undefined}
        >
          {t('preview.run')}
        </Button>
        <Button variant="outlined" onClick={() => file.current?.click()}>
          {t('preview.choose')}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".yaml,.yml,.json"
          hidden
          aria-label={t('preview.choose')}
          onClick={event => {
            // The same file can be chosen again after an edit.
            event.currentTarget.value = '';
          }}
          onChange={read}
        />
        <span role="status">{note}</span>
      </div>
    </form>
  );
}
