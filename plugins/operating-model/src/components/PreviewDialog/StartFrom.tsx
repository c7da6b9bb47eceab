import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useId } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { reasonOf } from '../../format/reasonOf';
import { titleOf } from '../../format/titleOf';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import type { TextOrigin } from './useModelText';

/** As many as a page of the backend holds. */
const MOST = 200;

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    // Above the field there has to be room for its label.
    paddingTop: theme.spacing(1),
    '& > .MuiTextField-root': { minWidth: 240, maxWidth: '100%' },
  },
}));

/** The model that the text starts from, and what the text in the field is. */
export function StartFrom(props: {
  model: string | undefined;
  origin: TextOrigin | undefined;
  choose(model: string | undefined): void;
  startAgain(): void;
}) {
  const { model, origin, choose, startAgain } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const classes = useStyles();
  const { answer } = useLoaded(
    useCallback(() => api.listModels({ limit: MOST }), [api]),
  );
  const models = answer?.items ?? [];
  const isListed =
    model === undefined || models.some(({ entityRef }) => entityRef === model);
  return (
    <div className={classes.bar}>
      <TextField
        select
        id={useId()}
        label={t('preview.startFrom')}
        size="small"
        variant="outlined"
        value={model ?? ''}
        onChange={event => choose(event.target.value || undefined)}
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
      >
        <option value="">{t('preview.emptyField')}</option>
        {!isListed && (
          <option value={model}>{titleOf({ entityRef: model })}</option>
        )}
        {models.map(({ entityRef, title }) => (
          <option key={entityRef} value={entityRef}>
            {titleOf({ entityRef, title })}
          </option>
        ))}
      </TextField>
      {model !== undefined && (
        <Button size="small" onClick={startAgain}>
          {t('preview.startAgain')}
        </Button>
      )}
      <span role="status">
        {origin?.from === 'failed'
          ? t('preview.origin.failed', { message: reasonOf(origin.error) })
          : origin && t(`preview.origin.${origin.from}`)}
      </span>
    </div>
  );
}
