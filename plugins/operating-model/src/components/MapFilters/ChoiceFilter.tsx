import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { useTexts } from '../../hooks/useTexts';
import type { FilterChoice } from './useFilterChoices';

/** A filter with a few values to choose from: the browser's own list, quick and good with every keyboard and reader. */
export function ChoiceFilter(props: {
  label: string;
  /** What the address says. */
  chosen: readonly string[];
  choices: readonly FilterChoice[];
  choose(value: string | undefined): void;
}) {
  const { label, chosen, choices, choose } = props;
  const t = useTexts();
  const id = useId();
  const several = chosen.length > 1;
  const groups = new Map<string | undefined, FilterChoice[]>();
  for (const choice of choices) {
    groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  }
  const isListed = choices.some(({ value }) => value === chosen[0]);
  const options = (of: readonly FilterChoice[]) =>
    of.map(choice => (
      <option
        key={choice.value}
        value={choice.value}
        disabled={choice.disabled}
      >
        {choice.label}
      </option>
    ));
  return (
    <TextField
      select
      id={id}
      label={label}
      size="small"
      variant="outlined"
      value={several ? chosen.join() : chosen[0] ?? ''}
      onChange={event => choose(event.target.value || undefined)}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      <option value="">{t('decisionsPage.filters.all')}</option>
      {several && (
        <option value={chosen.join()} disabled>
          {t('decisionsPage.filters.several', { total: String(chosen.length) })}
        </option>
      )}
      {!several && chosen[0] && !isListed && (
        <option value={chosen[0]}>{chosen[0]}</option>
      )}
      {[...groups].map(([group, members]) =>
        group === undefined ? (
          options(members)
        ) : (
          <optgroup key={group} label={group}>
            {options(members)}
          </optgroup>
        ),
      )}
    </TextField>
  );
}
