import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { shortReference } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';
import type { useFilterChoices } from './useFilterChoices';
import type { MapFilterName, useMapQuery } from './useMapQuery';

const useStyles = makeStyles(theme => ({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    '& .MuiChip-root': { margin: 0, maxWidth: '100%' },
  },
}));

/** The filters that are set, each to take away, and all at once. */
export function FilterChips(props: {
  names: readonly MapFilterName[];
  filters: ReturnType<typeof useMapQuery>;
  choices: ReturnType<typeof useFilterChoices>;
}) {
  const { names, filters, choices } = props;
  const { chosen, below, change, clear } = filters;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div
      className={classes.chips}
      role="group"
      aria-label={t('decisionsPage.filters.active')}
    >
      {names.flatMap(name => {
        const values = chosen[name] ?? [];
        return values.map(value => {
          const label =
            choices[name]?.find(choice => choice.value === value)?.label ??
            shortReference(value);
          const text = {
            name: t(`decisionsPage.filters.${name}`),
            value:
              name === 'party' && below
                ? `${label} ${t('decisionsPage.filters.below')}`
                : label,
          };
          const remove = () =>
            change({
              [name]: values.filter(other => other !== value),
              ...(name === 'party' &&
                values.length === 1 && { below: undefined, role: undefined }),
            });
          return (
            <Chip
              key={`${name} ${value}`}
              size="small"
              label={t('decisionsPage.filters.chip', text)}
              aria-label={t('decisionsPage.filters.remove', text)}
              onClick={remove}
              onDelete={remove}
            />
          );
        });
      })}
      <Button size="small" color="primary" onClick={clear}>
        {t('decisionsPage.filters.clear')}
      </Button>
    </div>
  );
}
