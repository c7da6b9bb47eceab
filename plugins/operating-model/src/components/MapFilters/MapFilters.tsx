import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../hooks/useTexts';
import { PartyPicker, useChosenParties } from '../PartyPicker';
import { ChoiceFilter } from './ChoiceFilter';
import { FilterChips } from './FilterChips';
import { TextFilter } from './TextFilter';
import { useFilterChoices } from './useFilterChoices';
import { useMapQuery, type MapFilterName } from './useMapQuery';

const WAIT_FOR_WORDS = 300;
const NOBODY: readonly string[] = [];

const useStyles = makeStyles(theme => ({
  filters: { display: 'grid', gap: theme.spacing(1.5) },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 1),
    '& > .MuiTextField-root': {
      flex: '1 1 160px',
      maxWidth: 260,
      [theme.breakpoints.down('xs')]: { maxWidth: 'none' },
    },
    // The usual grey is too pale on the grey of the page.
    '& .MuiInputLabel-root': {
      color: theme.palette.text.primary,
      whiteSpace: 'nowrap',
    },
  },
  // The mark belongs to the field, so they stay on one line.
  party: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    flex: '1 1 350px',
    maxWidth: 440,
    // Wide enough for its label.
    '& > .MuiAutocomplete-root': { flex: '1 1 180px' },
    [theme.breakpoints.down('xs')]: { maxWidth: 'none' },
  },
  below: { marginLeft: 0, '& .MuiCheckbox-root': { padding: 4 } },
}));

/** The filters of a part of the map, kept in its address; {@link useMapQuery} gives what they say. */
export function MapFilters(props: {
  /** In the order in which they stand; must stay the same between renders. */
  names: readonly MapFilterName[];
}) {
  const { names } = props;
  const t = useTexts();
  const classes = useStyles();
  const filters = useMapQuery(names);
  const { query, chosen, below, active, change } = filters;
  const parties = useChosenParties(chosen.party ?? NOBODY);
  const choices = {
    ...useFilterChoices(names, query.model),
    party: parties.map(({ written, title = written }) => ({
      value: written,
      label: title,
    })),
  };
  return (
    <div className={classes.filters}>
      <div
        className={classes.fields}
        role="search"
        aria-label={t('decisionsPage.filters.label')}
      >
        {names.map(name => {
          const label = t(`decisionsPage.filters.${name}`);
          const values = chosen[name] ?? [];
          switch (name) {
            case 'q':
              return (
                <TextFilter
                  key={name}
                  label={label}
                  value={values[0] ?? ''}
                  wait={WAIT_FOR_WORDS}
                  apply={text =>
                    change({ q: text || undefined }, { replace: true })
                  }
                />
              );
            case 'party':
              return (
                <div key={name} className={classes.party}>
                  <PartyPicker
                    label={label}
                    chosen={values}
                    known={parties}
                    choose={party =>
                      change({
                        party,
                        ...(!party && { below: undefined, role: undefined }),
                      })
                    }
                  />
                  <FormControlLabel
                    className={classes.below}
                    label={t('decisionsPage.filters.below')}
                    disabled={values.length === 0}
                    control={
                      <Checkbox
                        size="small"
                        color="primary"
                        checked={below}
                        onChange={(_, checked) =>
                          change({ below: checked ? 'true' : undefined })
                        }
                      />
                    }
                  />
                </div>
              );
            case 'role':
              return (
                chosen.party && (
                  <ChoiceFilter
                    key={name}
                    label={label}
                    chosen={values}
                    choices={choices.role ?? []}
                    choose={role => change({ role })}
                  />
                )
              );
            case 'entityRef':
              // Nobody writes this one: links bring it, and the chip below takes it away.
              return null;
            default:
              return (
                <ChoiceFilter
                  key={name}
                  label={label}
                  chosen={values}
                  choices={choices[name] ?? []}
                  choose={value => change({ [name]: value })}
                />
              );
          }
        })}
      </div>
      {active && (
        <FilterChips names={names} filters={filters} choices={choices} />
      )}
    </div>
  );
}
