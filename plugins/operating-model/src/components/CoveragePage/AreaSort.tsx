import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { ASPECTS } from '../CellLabel';

const useStyles = makeStyles(theme => ({
  // Where the table has no head, this is in its place.
  field: {
    display: 'none',
    [theme.breakpoints.down('sm')]: {
      display: 'flex',
      margin: theme.spacing(1, 0),
    },
  },
}));

/** What the areas are sorted by, to choose where the columns have no room. */
export function AreaSort(props: {
  column: string;
  sortBy(column: string): void;
}) {
  const { column, sortBy } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <TextField
      select
      id={useId()}
      className={classes.field}
      label={t('coveragePage.table.sort')}
      size="small"
      variant="outlined"
      value={column}
      onChange={event => sortBy(event.target.value)}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      <option value="gaps">{t('coveragePage.table.worst')}</option>
      <option value="area">{t('coveragePage.table.area')}</option>
      <option value="clarity">{t('coveragePage.table.decisions')}</option>
      {ASPECTS.map(aspect => (
        <option key={aspect} value={aspect}>
          {t(`decisionsPage.aspects.${aspect}`)}
        </option>
      ))}
    </TextField>
  );
}
